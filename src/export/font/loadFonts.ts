import { fetchFile } from '#src/load/fetchFile.ts';
import type { Fonts } from './fonts.ts';
import regular from './source-sans-3-400.ttf?url';
import bold from './source-sans-3-600.ttf?url';

/** Fetches the font for exported files, once. Throws a FileFailure; the next call fetches again. */
export async function loadFonts(): Promise<Fonts> {
  const [light, strong] = await Promise.all([fetchFile(regular, trueType), fetchFile(bold, trueType)]);
  return { 400: light, 600: strong };
}

const trueTypeStart = [0, 1, 0, 0];

const trueType = (bytes: Uint8Array) =>
  trueTypeStart.every((byte, index) => bytes[index] === byte) ? bytes : undefined;
