/**
 * The order in which pages take their turns: each round begins with the next one.
 *
 * @template Page
 * @param {readonly Page[]} pages
 * @param {number} round from 0
 */
export function turns(pages, round) {
  const first = round % pages.length;
  return [...pages.slice(first), ...pages.slice(0, first)];
}
