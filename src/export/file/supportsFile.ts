import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { pixelSize } from '#src/export/image/pixels.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import type { FileRequest } from './fileName.ts';
import type { Platform } from './platform.ts';

/** Returns whether a platform can make a file: only a PNG may be too large. */
export function supportsFile(
  platform: Platform,
  { dataset, sha256, url }: LoadedDataset,
  { subject, format, size, scale, notes }: FileRequest,
): boolean {
  if (format !== 'png') return true;
  const { width, height } = pixelSize(sheetOf(dataset, sha256, subject, size, notes, url), scale);
  return platform.supports(width, height);
}
