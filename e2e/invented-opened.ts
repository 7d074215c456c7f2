import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import type { File } from './images.ts';
import { open } from './page.ts';

/** A dataset as a reader has it on their device: its file, what is in it, and what an address asks for it by. */
export type Own = { file: File; dataset: Dataset; sha256: string; digits: string };

/** A file of this name that holds an invented dataset, indented by hand, as `changed` changes it. */
export function own(name: string, changed: Partial<Dataset> = {}): Own {
  const dataset = inventedDataset(changed);
  const file = jsonFile(name, `${JSON.stringify(dataset, null, 1)}\n`);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { file, dataset, sha256, digits: sha256.slice(0, 16) };
}

export const jsonFile = (name: string, text: string): File => ({
  name,
  type: 'application/json',
  bytes: Buffer.from(text),
});

/** Gives a file to an input of the page, by the input's name. */
export async function give(page: Page, { name, type, bytes }: File, input = 'Open a dataset'): Promise<void> {
  await page.getByLabel(input).setInputFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
}

/** Where data are given away, and taken. */
export const dataOf = (page: Page) => page.getByRole('region', { name: 'Use these data' });

/** The notice over the page of an opened file. */
export const noticeOf = (page: Page) => page.getByRole('complementary', { name: 'Opened file' });

/** The notice of a page whose address asks for a file that is not here. */
export const askingOf = (page: Page) => page.getByRole('complementary', { name: 'A file is asked for' });

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The dialog that says why the file of this name was not opened. */
export const faultOf = (page: Page, name: string) => page.getByRole('dialog', { name: `${name} was not opened` });

/** Opens the page of the site, and on it a dataset of the reader's own. */
export async function openOwn(page: Page, { file, dataset }: Own, address?: string): Promise<void> {
  await open(page, address);
  await give(page, file);
  await heading(page, dataset.title).waitFor();
  await page.getByRole('figure').getByRole('img').first().waitFor();
}

export const queryOf = (page: Page) => new URL(page.url()).search;
