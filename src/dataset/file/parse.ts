import { checkMeaning } from '#src/dataset/check/check.ts';
import { type Finding, maxProblems, type Problem, pathText, type TextPosition } from '#src/dataset/check/problem.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { decodeUtf8, parseJson } from './decode.ts';
import { encodingFault, isBlank } from './encoding.ts';
import { inexactNumbers } from './jsonNumbers.ts';
import { duplicateKeys, positionsOf } from './jsonPositions.ts';
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

/**
 * Parses and checks a file in stages: the file, its shape, its references, its words. Problems have their place in the
 * file; the first `limit` are listed.
 */
export function parse(bytes: Uint8Array | ArrayBuffer, limit = maxProblems): Parsed {
  if (bytes.byteLength > maxBytes) return fileProblem('is larger than 10,000,000 bytes');
  const text = readText(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  if (typeof text !== 'string') return text;
  const json = parseJson(text);
  if (json === undefined) {
    const { message, syntax, ...place } = describeSyntaxError(text);
    return { ...fileProblem(message, place), syntax };
  }
  const repeated = duplicateKeys(text);
  if (repeated.length > 0) {
    const problems = repeated
      .slice(0, limit)
      .map(({ path, message, ...place }) => ({ path: pathText(path), message: message(), ...place }));
    return { kind: 'problems', stage: 'file', problems, more: repeated.length - problems.length };
  }
  const shaped = parseShape(json.value);
  const inexact = inexactNumbers(text);
  if (shaped.kind === 'findings') return problemsIn(text, 'shape', asWritten(shaped.findings, inexact), limit);
  if (inexact.length > 0) return problemsIn(text, 'shape', inexact, limit);
  const { stage, findings } = checkMeaning(shaped.dataset);
  if (findings.length > 0) return problemsIn(text, stage, findings, limit);
  return { kind: 'dataset', dataset: shaped.dataset };
}

/** Returns findings, those on numbers as they are written in place of those on what they are read as. */
function asWritten(findings: Finding[], inexact: Finding[]): Finding[] {
  const byPath = new Map(inexact.map((finding) => [pathText(finding.path), finding]));
  return byPath.size === 0 ? findings : findings.map((finding) => byPath.get(pathText(finding.path)) ?? finding);
}

function readText(bytes: Uint8Array): string | Extract<Parsed, { kind: 'problems' }> {
  if (isBlank(bytes)) return { ...fileProblem('is empty', { line: 1, column: 1 }), syntax: 'empty' };
  const fault = encodingFault(bytes);
  if (fault === undefined) return decodeUtf8(bytes) ?? '';
  const { message, ...place } = fault;
  return { ...fileProblem(message, place), syntax: 'not-text' };
}

function fileProblem(message: string, place: Partial<TextPosition> = {}): Extract<Parsed, { kind: 'problems' }> {
  return { kind: 'problems', stage: 'file', problems: [{ path: '', message, ...place }], more: 0 };
}

function problemsIn(text: string, stage: Stage, findings: Finding[], limit: number): Parsed {
  const problems = placeFindings(text, findings.slice(0, limit));
  return { kind: 'problems', stage, problems, more: findings.length - problems.length };
}

/** Writes out findings in a file's text, each with its place there. */
export function placeFindings(text: string, findings: Finding[]): Problem[] {
  const paths = findings.map(({ path }) => path);
  const places = positionsOf(text, paths);
  return findings.map(({ path, message }, index) => ({ path: pathText(path), message: message(), ...places[index] }));
}
