import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Zippable, zipSync } from 'fflate';

/** A file of an archive: its path in it, its bytes and their SHA-256 as 64 hex digits. */
export type ZipEntry = { name: string; bytes: Uint8Array; sha256Hex: string };

/**
 * Returns a file with its SHA-256, which `writeZip` lists.
 *
 * Hashing takes most of the time, so that it is done for each file as soon as that is made.
 */
export function withChecksum({ name, bytes }: Omit<ZipEntry, 'sha256Hex'>): ZipEntry {
  return { name, bytes, sha256Hex: bytesToHex(sha256(bytes)) };
}

/**
 * Returns the modification time of every file in an archive: 1 January 1980, 12:00, local time.
 *
 * ZIP has no time zone and its fields are written in local time, so that a local date gives the same bytes everywhere;
 * no change of clocks skips noon.
 */
export const zipTime = () => new Date(1980, 0, 1, 12);

const compressedFormat = /\.png$/;

/** Returns a ZIP of files with their checksums in `SHA256SUMS`. The same files give the same bytes at any time. */
export function writeZip(files: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const sums = files.map(({ name, sha256Hex: sum }) => `${sum}  ${name}\n`).join('');
  const all = [...files, { name: 'SHA256SUMS', bytes: new TextEncoder().encode(sums) }];
  const entries: Zippable = {};
  for (const { name, bytes } of all)
    entries[name] = [bytes, { mtime: zipTime(), level: compressedFormat.test(name) ? 0 : 6 }];
  return zipSync(entries);
}
