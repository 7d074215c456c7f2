import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { DatasetLink } from './fetchDataset.ts';
import { parseUnchecked } from './parseUnchecked.ts';

/** Returns the dataset in the page's `<script id="page.data">`, checked by the build; undefined where it is torn. */
export function embeddedDataset(page: Document, { sha256 }: DatasetLink): LoadedDataset | undefined {
  const text = page.querySelector('script[id="page.data"]')?.textContent;
  if (text == null || sha256 === undefined) return undefined;
  const dataset = parseUnchecked(text);
  return dataset && { dataset, sha256, file: new TextEncoder().encode(text) };
}
