import type { Dataset } from '#src/dataset/schema.ts';

/**
 * The dataset in bytes that the build has checked already, known by their SHA-256. Undefined for all other bytes, and
 * where the browser cannot tell (a page over plain http has no digests): those are checked in full.
 */
export async function checkedFile(bytes: ArrayBuffer, sha256: string | undefined): Promise<Dataset | undefined> {
  if (sha256 === undefined || globalThis.crypto?.subtle === undefined) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sha256) return undefined;
  const dataset: Dataset = JSON.parse(new TextDecoder().decode(bytes));
  return dataset;
}
