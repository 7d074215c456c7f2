import { resolve } from 'node:path';

/** The packages by which jsPDF draws HTML and SVG, which nothing here does. */
const unused = /^(html2canvas|dompurify|canvg)$/;

/**
 * Returns the aliases that keep those packages out of a project's builds.
 *
 * @param {string} root
 */
export const unusedPackageAliases = (root) => [
  { find: unused, replacement: resolve(root, 'src/export/pdf/unusedPackage.ts') },
];
