import { parseJson } from '#src/dataset/file/decode.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/**
 * Parses the text of a file that was checked when the site was built, without checking it again. Undefined where it is no
 * JSON object: it was torn on its way.
 */
export function parseUnchecked(text: string): Dataset | undefined {
  const json = parseJson(text)?.value;
  return isDataset(json) ? json : undefined;
}

const isDataset = (json: unknown): json is Dataset => typeof json === 'object' && json !== null;
