import { parseJson } from '#src/dataset/file/decode.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/** Parses a file that the build has checked; undefined where it was torn on its way and is no JSON object. */
export function parseUnchecked(text: string): Dataset | undefined {
  const json = parseJson(text)?.value;
  return isDataset(json) ? json : undefined;
}

const isDataset = (json: unknown): json is Dataset => typeof json === 'object' && json !== null;
