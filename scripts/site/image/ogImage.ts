import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { pixelSize } from '#src/export/image/pixels.ts';
import { provenanceText } from '#src/export/provenance/provenance.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { renderPng } from './renderPng.ts';

/** The image that represents a page where a link to it is shown: a PNG, its size in px, and its alternative text. */
export type OgImage = { bytes: Uint8Array; width: number; height: number; alt: string };

/** Renders a figure's report without a browser; the machine's fonts draw only what those in `fonts` lack. */
export async function ogImage(loadedDataset: LoadedDataset, figure: FigureSpec, fonts: string): Promise<OgImage> {
  const { dataset, sha256, url } = loadedDataset;
  const sheet = sheetOf(dataset, sha256, { kind: 'figure', figure }, 'report', 'short', url);
  const provenance = provenanceText(loadedDataset, sheet);
  const language = dataset.language ?? 'en-GB';
  const bytes = await renderPng(sheet, { scale: 1, provenance, language, background: 'white' }, fonts);
  const { width, height } = pixelSize(sheet, 1);
  return { bytes, width, height, alt: sheet.description };
}
