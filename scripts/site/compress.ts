import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that are not compressed already. */
const textExtensions = new Set('.html .js .css .json .csv .txt .bib .ris .svg .xml .webmanifest .map .ttf'.split(' '));
/** Smaller files fit one network packet anyway. */
const minBytes = 1000;

/** Returns bytes as brotli of the highest quality, as a host that stores them would send them. */
export const brotli = (bytes: Uint8Array): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const encoders = [
  { ending: '.br', compress: brotli },
  // Node writes no time and no name into it.
  {
    ending: '.gz',
    compress: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  },
];

/** Writes a `.br` and a `.gz` beside each text of a folder, where they are smaller, for hosts that send such files. */
export async function compressAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && textExtensions.has(extname(entry.name)));
  await Promise.all(files.map(({ parentPath, name }) => compressOne(join(parentPath, name))));
}

async function compressOne(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length <= minBytes) return;
  for (const { ending, compress } of encoders) {
    const compressed = await compress(bytes);
    if (compressed.length < bytes.length) await writeFile(path + ending, compressed);
  }
}
