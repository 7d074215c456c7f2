import { parse } from '#src/dataset/file/parse.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { FileFault } from './failure.ts';

/** Parses and checks the dataset in the bytes of a file by its URL or name; returns it, or what is wrong. */
export function readDataset(bytes: Uint8Array, url: string): { dataset: Dataset } | { fault: FileFault } {
  const parsed = parse(bytes);
  if (parsed.kind === 'dataset') return { dataset: parsed.dataset };
  const { stage, problems, more, syntax } = parsed;
  if (stage === 'file' && isWebPage(new TextDecoder().decode(bytes))) return { fault: { reason: 'web-page', url } };
  if (syntax === 'empty') return { fault: { reason: syntax, url } };
  if (syntax !== undefined) return { fault: { reason: syntax, url, problems } };
  return { fault: { reason: 'invalid', url, stage, problems, more } };
}

const isWebPage = (text: string): boolean => /^\s*<(!doctype|html|!--)/i.test(text);
