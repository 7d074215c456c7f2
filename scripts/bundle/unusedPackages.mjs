import { resolve } from 'node:path';

/** What the PDF library would load to turn pages and SVGs into pictures, which nothing here asks for. */
const names = /^(html2canvas|dompurify|canvg)$/;

/**
 * Keeps those packages out of whatever is built of a project.
 *
 * @param {string} root
 */
export const withoutUnused = (root) => [{ find: names, replacement: resolve(root, 'src/export/pdf/unusedPackage.ts') }];
