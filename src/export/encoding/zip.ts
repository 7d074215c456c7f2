import { sha256 } from '@noble/hashes/sha2.js';
import { type Zippable, zipSync } from 'fflate';

/** A file of an archive, by its name in it, with its SHA-256 in hex. */
export type ArchivedFile = { name: string; bytes: Uint8Array; sum: string };

/** A file as an archive takes it: its checksum costs most of the time, and is had as soon as the file is. */
export function archived({ name, bytes }: Omit<ArchivedFile, 'sum'>): ArchivedFile {
  const sum = Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, bytes, sum };
}

/**
 * The time of every file in it: the archive's format has no zone, and the fields are written as the machine's own, so
 * that a local date gives the same bytes everywhere. At noon, which no change of clocks leaves out.
 */
export const written = () => new Date(1980, 0, 1, 12);

/** Compressed already. */
const packed = /\.png$/;

/**
 * Files as one ZIP, with their checksums in `SHA256SUMS`, as `sha256sum -c` reads them. The same files give the same
 * bytes, whenever and in whatever time zone.
 */
export function archiveOf(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const sums = files.map(({ name, sum }) => `${sum}  ${name}\n`).join('');
  const all = [...files, { name: 'SHA256SUMS', bytes: new TextEncoder().encode(sums) }];
  const entries: Zippable = {};
  for (const { name, bytes } of all) entries[name] = [bytes, { mtime: written(), level: packed.test(name) ? 0 : 6 }];
  return zipSync(entries);
}
