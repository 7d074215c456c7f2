/** How many bytes become arguments of one call: engines allow some ten thousand. */
const bytesPerCall = 0x2000;

/** Returns bytes in base 64, e.g. `TWF4` for those of `Max`. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += bytesPerCall)
    binary += String.fromCharCode(...bytes.subarray(at, at + bytesPerCall));
  return btoa(binary);
}
