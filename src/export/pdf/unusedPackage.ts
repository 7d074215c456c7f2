/** Replaces the packages by which jsPDF draws HTML and SVG, which nothing here does. Throws. */
export default function unused(): never {
  throw new Error('not part of this site: pages and svgs as pictures in a pdf');
}
