import { checkMeaning } from '#src/dataset/check/check.ts';
import { type Finding, maxProblems, type Problem, pathText } from '#src/dataset/check/problem.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { decodeUtf8, parseJson } from './decode.ts';
import { duplicateKeys, linesOf } from './jsonPositions.ts';
import { describeSyntaxError, type SyntaxFault } from './jsonSyntaxError.ts';
import { parseShape } from './shape.ts';

export type { Problem } from '#src/dataset/check/problem.ts';

/**
 * A valid dataset; or the first 50 problems of the first stage that has any, and how many more there are. `syntax` tells
 * how a file breaks the grammar of JSON.
 */
export type Parsed =
  | { kind: 'dataset'; dataset: Dataset }
  | { kind: 'problems'; stage: Stage; problems: Problem[]; more: number; syntax?: SyntaxFault };

/** The stage of checking that found a file's problems. */
export type Stage = 'file' | 'shape' | 'references' | 'words';

/** Maximum size of a dataset's file. */
export const maxBytes = 10_000_000;

/** Parses and checks a file in stages: the file, its shape, its references, its words. Problems have lines. */
export function parse(bytes: Uint8Array | ArrayBuffer): Parsed {
  if (bytes.byteLength > maxBytes) return fileProblem('is larger than 10,000,000 bytes');
  const text = decodeUtf8(bytes);
  if (text === undefined) return { ...fileProblem(describeEncoding(bytes)), syntax: 'not-json' };
  const json = parseJson(text);
  if (json === undefined) {
    const { message, syntax, ...line } = describeSyntaxError(text);
    return { ...fileProblem(message, line), syntax };
  }
  const repeated = duplicateKeys(text);
  if (repeated.length > 0) {
    const problems = repeated
      .slice(0, maxProblems)
      .map(({ path, message, ...line }) => ({ path: pathText(path), message: message(), ...line }));
    return { kind: 'problems', stage: 'file', problems, more: repeated.length - problems.length };
  }
  const shaped = parseShape(json.value);
  if (shaped.kind === 'findings') return withLines('shape', shaped.findings, text);
  const { stage, findings } = checkMeaning(shaped.dataset);
  return findings.length > 0 ? withLines(stage, findings, text) : { kind: 'dataset', dataset: shaped.dataset };
}

function fileProblem(message: string, line: { line?: number } = {}): Extract<Parsed, { kind: 'problems' }> {
  return { kind: 'problems', stage: 'file', problems: [{ path: '', message, ...line }], more: 0 };
}

function describeEncoding(bytes: Uint8Array | ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes instanceof Uint8Array ? bytes.slice(0, 2) : bytes.slice(0, 2));
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? 'is UTF-16, not UTF-8' : 'is not UTF-8';
}

function withLines(stage: Stage, findings: Finding[], text: string): Parsed {
  const first = findings.slice(0, maxProblems);
  const paths = first.map(({ path }) => path);
  const lines = linesOf(text, paths);
  const problems = first.map(({ path, message }, index) => {
    const line = lines[index];
    return { path: pathText(path), message: message(), ...(line === undefined ? {} : { line }) };
  });
  return { kind: 'problems', stage, problems, more: findings.length - problems.length };
}
