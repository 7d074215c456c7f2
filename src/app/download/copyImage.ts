import { encodeBase64 } from '#src/export/encoding/base64.ts';
import { escapeXml } from '#src/export/encoding/xml.ts';
import type { ExportedFile } from '#src/export/file/exportFile.ts';
import { altText } from '#src/export/image/altText.ts';
import { printWidth } from '#src/export/image/pixels.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';

/** Thrown where there is no image to copy. */
export const imageError = new Error('no image was made');

const pixelsPerMillimetre = 96 / 25.4;

/** Returns an image as HTML, with its alternative text, at the width that it has in a document. */
export function imageHtml(sheet: Sheet, bytes: Uint8Array): string {
  const across = Math.round(printWidth(sheet) * pixelsPerMillimetre);
  const height = Math.round((across * sheet.height) / sheet.width);
  const source = `data:image/png;base64,${encodeBase64(bytes)}`;
  return `<img alt="${escapeXml(altText(sheet))}" width="${across}" height="${height}" src="${source}">`;
}

/**
 * Copies the PNG of a sheet, and beside it as HTML, by which documents have its alternative text; the PNG alone where the
 * browser refuses both. Rejects with `imageError` where the PNG is not made, or where the browser copies no image.
 *
 * Some browsers allow only what is written within the click: so the clipboard is given promises.
 */
export async function copyImage(sheet: Sheet, exported: Promise<Pick<ExportedFile, 'bytes' | 'type'>>): Promise<void> {
  const made = exported.catch(() => Promise.reject(imageError));
  const image = made.then(({ bytes, type }) => new Blob([bytes], { type }));
  const html = made.then(({ bytes }) => new Blob([imageHtml(sheet, bytes)], { type: 'text/html' }));
  const write = (parts: Record<string, Promise<Blob>>) => navigator.clipboard.write([new ClipboardItem(parts)]);
  // The clipboard may have refused them before they are made.
  for (const part of [image, html]) part.catch(() => undefined);
  try {
    await write({ 'image/png': image, 'text/html': html });
  } catch {
    await image;
    await write({ 'image/png': image });
  }
}
