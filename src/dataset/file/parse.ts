import { checkMeaning } from '#src/dataset/check/check.ts';
import { type Finding, type Problem, pathText, reported } from '#src/dataset/check/problem.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { hasRepeatedKey } from './jsonStrings.ts';
import { shape } from './shape.ts';

export type { Problem } from '#src/dataset/check/problem.ts';

/** A valid dataset; or the first 50 problems of the stage that found any, and how many more there are. */
export type Parsed =
  | { kind: 'dataset'; dataset: Dataset }
  | { kind: 'problems'; stage: Stage; problems: Problem[]; more: number };

type Stage = 'file' | 'shape' | 'references' | 'words';

/** How large a dataset's file may be. */
export const maxBytes = 10_000_000;

/**
 * Reads the bytes of a file as a dataset and checks it, stage by stage: the file, its shape, its references, its words.
 * Problems come with their lines. Fails only where the code that finds lines cannot be loaded.
 */
export async function parse(bytes: Uint8Array | ArrayBuffer): Promise<Parsed> {
  if (bytes.byteLength > maxBytes) return fileProblem('is larger than 10,000,000 bytes');
  const text = decoded(bytes);
  if (text === undefined) return fileProblem(notUtf8(bytes));
  const json = readJson(text);
  if (json === undefined) {
    const { syntaxFault } = await import('./jsonSyntaxError.ts');
    const { message, ...line } = syntaxFault(text);
    return fileProblem(message, line);
  }
  if (hasRepeatedKey(text, json.value)) {
    const { repeatedKeys } = await import('./jsonPositions.ts');
    const found = repeatedKeys(text);
    const problems = found
      .slice(0, reported)
      .map(({ path, message, ...line }) => ({ path: pathText(path), message: message(), ...line }));
    return { kind: 'problems', stage: 'file', problems, more: found.length - problems.length };
  }
  const shaped = shape(json.value);
  if (shaped.kind === 'findings') return located('shape', shaped.findings, text);
  const { stage, findings } = checkMeaning(shaped.dataset);
  return findings.length > 0 ? located(stage, findings, text) : { kind: 'dataset', dataset: shaped.dataset };
}

function decoded(bytes: Uint8Array | ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Undefined for what is not JSON; wrapped, since null is a value too. */
function readJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function fileProblem(message: string, line: { line?: number } = {}): Parsed {
  return { kind: 'problems', stage: 'file', problems: [{ path: '', message, ...line }], more: 0 };
}

function notUtf8(bytes: Uint8Array | ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes instanceof Uint8Array ? bytes.slice(0, 2) : bytes.slice(0, 2));
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? 'is UTF-16, not UTF-8' : 'is not UTF-8';
}

async function located(stage: Stage, findings: Finding[], text: string): Promise<Parsed> {
  const { linesOf } = await import('./jsonPositions.ts');
  const first = findings.slice(0, reported);
  const lines = linesOf(
    text,
    first.map(({ path }) => path),
  );
  const problems = first.map(({ path, message }, index) => {
    const line = lines[index];
    return { path: pathText(path), message: message(), ...(line === undefined ? {} : { line }) };
  });
  return { kind: 'problems', stage, problems, more: findings.length - problems.length };
}
