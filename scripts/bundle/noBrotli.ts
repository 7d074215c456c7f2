/** Stands in for Brotli's reader. */
export default function decompress(): never {
  throw new Error('no WOFF2 is read here');
}
