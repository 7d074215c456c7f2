import { join } from 'node:path';

/**
 * Leaves Brotli, 60 kB compressed, out of a bundle with fontkit, which reads WOFF2 by it. Exported files hold TrueType.
 */
export const withoutBrotli = { 'brotli/decompress.js': join(import.meta.dirname, 'noBrotli.ts') };
