import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { DatasetLink } from './datasetLink.ts';
import { isDataset } from './isDataset.ts';

/**
 * The dataset whose file stands in the page (`<script id="page.data">`): the very bytes that were checked when the site
 * was built, so nothing is fetched or checked before it is shown. Undefined where the page holds none, or what it holds
 * was torn on its way.
 */
export function embeddedDataset(page: Document, { sha256 }: DatasetLink): LoadedDataset | undefined {
  const text = page.querySelector('script[id="page.data"]')?.textContent;
  if (text == null || sha256 === undefined) return undefined;
  const dataset = jsonOf(text);
  return isDataset(dataset) ? { dataset, sha256, file: new TextEncoder().encode(text) } : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
