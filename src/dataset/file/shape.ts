import * as z from 'zod/mini';
import { type Finding, type Path, quoted } from '#src/dataset/check/problem.ts';
import { didYouMean } from '#src/dataset/format/suggestion.ts';
import { Dataset } from '#src/dataset/schema.ts';
import { keysOf, nearestOption, schemaAt, valueAt } from './schemaAt.ts';
import { truncate } from './truncate.ts';

export type ParsedShape = { kind: 'dataset'; dataset: Dataset } | { kind: 'findings'; findings: Finding[] };

/** Validates parsed JSON against the schema. */
export function parseShape(data: unknown): ParsedShape {
  try {
    const result = z.safeParse(Dataset, data);
    if (result.success) return { kind: 'dataset', dataset: result.data };
    return { kind: 'findings', findings: result.error.issues.flatMap((issue) => findingsOf(data, issue, [])) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'findings', findings: firstFindings(data) };
    throw error;
  }
}

/**
 * Returns the findings in the first entries alone.
 * From some 100,000 issues on zod throws a RangeError, as it passes them as arguments.
 */
function firstFindings(data: unknown): Finding[] {
  const result = z.safeParse(Dataset, truncate(data, 2000));
  const first = (result.error?.issues ?? []).flatMap((issue) => findingsOf(data, issue, []));
  return first.length > 0 ? first : [{ path: [], message: () => 'holds more mistakes than can be listed' }];
}

/** Returns one finding for an issue, one for each unknown key, and those of the nearest option of a union. */
function findingsOf(data: unknown, issue: z.core.$ZodIssue, above: Path): Finding[] {
  const path = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: () => unknownKey(data, path, key) }));
  }
  if (issue.code === 'invalid_union' && issue.discriminator === undefined) {
    const union = schemaAt(Dataset, data, path);
    const nearest = union instanceof z.core.$ZodUnion ? nearestOption(union, valueAt(data, path)) : 0;
    return (issue.errors[nearest] ?? []).flatMap((inner) => findingsOf(data, inner, path));
  }
  return [{ path, message: () => describeIssue(issue, valueAt(data, path)) }];
}

function unknownKey(data: unknown, path: Path, key: string): string {
  if (path[0] === 'figures' && path.length === 2 && key === 'phase')
    return 'belongs only to figures of the kind "bars"';
  const schema = schemaAt(Dataset, data, path);
  const known = schema === undefined ? [] : keysOf(schema, valueAt(data, path));
  return `is no key of the format${didYouMean(key, known)}`;
}

const kinds = new Map([
  ['string', 'a text'],
  ['number', 'a finite number'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `${quoted(value)} is not ${kinds.get(issue.expected) ?? issue.expected}`;
  if (issue.code === 'invalid_value') return notOneOf(value, issue.values);
  if (issue.code === 'invalid_union') return notOneOf(value, 'options' in issue ? (issue.options ?? []) : []);
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (Array.isArray(value)) return `holds ${countEntries(value.length)}, ${describeBound(issue)}`;
    if (typeof value === 'string') return value === '' ? 'is empty' : `${quoted(value)} is longer than 64 characters`;
  }
  return typeof value === 'object' ? issue.message : `${quoted(value)} ${issue.message}`;
}

function notOneOf(value: unknown, right: readonly unknown[]): string {
  const meant = typeof value === 'string' ? didYouMean(value, right.map(String)) : '';
  return `${quoted(value)} is not ${right.map(quoted).join(' or ')}${meant}`;
}

function describeBound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  return issue.code === 'too_small' ? `fewer than ${issue.minimum}` : `more than ${issue.maximum}`;
}

function countEntries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
