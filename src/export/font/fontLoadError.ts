/** Thrown where the bundled font cannot be fetched, or the answer is no font. */
export class FontLoadError extends Error {
  override name = 'FontLoadError';
}
