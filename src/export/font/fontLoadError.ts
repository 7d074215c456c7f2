/** What is thrown where the bundled font cannot be had, or something else came in its place. */
export class FontMissing extends Error {
  override name = 'FontMissing';
}
