import { parse } from '#src/dataset/file/parse.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { LoadFailure } from './failure.ts';

/** Parses and checks the dataset in the bytes from `address`. Throws a LoadFailure that says what is wrong. */
export function readDataset(bytes: Uint8Array, address: string): Dataset {
  const parsed = parse(bytes);
  if (parsed.kind === 'dataset') return parsed.dataset;
  const { stage, problems, more, syntax } = parsed;
  if (stage === 'file' && isWebPage(new TextDecoder().decode(bytes)))
    throw new LoadFailure({ reason: 'web-page', address });
  if (syntax === 'cut-short') throw new LoadFailure({ reason: 'cut-short', address });
  if (syntax === 'not-json') throw new LoadFailure({ reason: 'not-json', address, problems });
  throw new LoadFailure({ reason: 'invalid', address, stage, problems, more });
}

const isWebPage = (text: string): boolean => /^\s*<(!doctype|html|!--)/i.test(text);
