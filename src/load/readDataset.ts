import { parse } from '#src/dataset/file/parse.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { LoadFailure } from './failure.ts';

/** Parses and checks the dataset in the bytes from `address`. Throws a LoadFailure that says what is wrong. */
export async function readDataset(bytes: Uint8Array, address: string): Promise<Dataset> {
  const parsed = await parse(bytes);
  if (parsed.kind === 'dataset') return parsed.dataset;
  const { stage, problems, more } = parsed;
  if (stage === 'file') {
    const text = new TextDecoder().decode(bytes);
    if (isWebPage(text)) throw new LoadFailure({ reason: 'web-page', address });
    if (endsEarly(text)) throw new LoadFailure({ reason: 'cut-short', address });
    if (!isJson(text)) throw new LoadFailure({ reason: 'not-json', address, problems });
  }
  throw new LoadFailure({ reason: 'invalid', address, stage, problems, more });
}

const isWebPage = (text: string): boolean => /^\s*<(!doctype|html|!--)/i.test(text);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is empty or stops inside an object or a list that it began. */
function endsEarly(text: string): boolean {
  if (text.trim() === '') return true;
  let depth = 0;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
  }
  return depth > 0;
}
