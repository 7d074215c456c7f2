/** So many bytes at a time become arguments of one call: browsers bear no more than some ten thousand. */
const step = 0x2000;

/** Bytes in base 64. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}
