/**
 * Stands in for the packages with which the PDF library turns pages and SVGs into pictures: nothing here asks for that,
 * and none of them is to be in the site. Throws when called.
 */
export default function unused(): never {
  throw new Error('not part of this site: pages and svgs as pictures in a pdf');
}
