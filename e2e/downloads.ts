import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The dialog of `Download`, opened by the button of this name in a part of the page. */
export async function openDownload(page: Page, part: ReturnType<Page['locator']>) {
  await part.getByRole('button', { name: 'Download', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img').waitFor();
  return dialog;
}

/** Chooses an option of the dialog by its words. */
export const choose = (page: Page, option: string) =>
  page.getByRole('dialog').getByText(option, { exact: true }).click();

/** Takes the file that the dialog gives now: its name and its bytes. */
export async function take(page: Page, format: 'PNG' | 'SVG' | 'PDF' | 'CSV') {
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Download ${format}` })
    .click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The bytes of a file that the site has ready. */
export const readyBytes = (name: string) => readFileSync(`dist/files/${name}`);

/** What the head of a PNG says: its size in px, and its density in px a metre. */
export function readPicture(bytes: Buffer) {
  const density = bytes.indexOf('pHYs');
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    perMetre: density === -1 ? undefined : bytes.readUInt32BE(density + 4),
  };
}

/** The texts of a PDF's first page, as another reader finds them, and how many pages it has. */
export async function readPdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return { pages: document.numPages, text };
}

/** What the page gives when this is pressed. */
export async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
