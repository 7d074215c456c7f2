import * as z from 'zod/mini';
import { type Finding, type Path, shown } from '#src/dataset/check/problem.ts';
import { didYouMean } from '#src/dataset/format/suggestion.ts';
import { Dataset } from '#src/dataset/schema.ts';
import { keysOf, nearestOption, schemaAt, valueAt } from './schemaAt.ts';
import { pruned } from './truncate.ts';

/** Parsed JSON as a dataset, or what keeps its shape from being one. */
export type Shaped = { kind: 'dataset'; dataset: Dataset } | { kind: 'findings'; findings: Finding[] };

/** Holds parsed JSON against the shape of a dataset. */
export function shape(data: unknown): Shaped {
  try {
    const result = z.safeParse(Dataset, data);
    if (result.success) return { kind: 'dataset', dataset: result.data };
    return { kind: 'findings', findings: result.error.issues.flatMap((issue) => findingsOf(data, issue, [])) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'findings', findings: someFindings(data) };
    throw error;
  }
}

/** Of more issues than zod can hand on (some 100,000: it passes them as arguments), those of the first entries. */
function someFindings(data: unknown): Finding[] {
  const result = z.safeParse(Dataset, pruned(data, 2000));
  const first = (result.error?.issues ?? []).flatMap((issue) => findingsOf(data, issue, []));
  return first.length > 0 ? first : [{ path: [], message: () => 'holds more mistakes than can be listed' }];
}

/** One finding for an issue, but one for each unknown key, and those of the nearest shape where there are several. */
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
  return [{ path, message: () => sentence(issue, valueAt(data, path)) }];
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

function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `${shown(value)} is not ${kinds.get(issue.expected) ?? issue.expected}`;
  if (issue.code === 'invalid_value') return notOneOf(value, issue.values);
  if (issue.code === 'invalid_union') return notOneOf(value, 'options' in issue ? (issue.options ?? []) : []);
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (Array.isArray(value)) return `holds ${entries(value.length)}, ${bound(issue)}`;
    if (typeof value === 'string') return value === '' ? 'is empty' : `${shown(value)} is longer than 64 characters`;
  }
  return typeof value === 'object' ? issue.message : `${shown(value)} ${issue.message}`;
}

function notOneOf(value: unknown, right: readonly unknown[]): string {
  const meant = typeof value === 'string' ? didYouMean(value, right.map(String)) : '';
  return `${shown(value)} is not ${right.map(shown).join(' or ')}${meant}`;
}

function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  return issue.code === 'too_small' ? `fewer than ${issue.minimum}` : `more than ${issue.maximum}`;
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
