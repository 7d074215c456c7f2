import * as z from 'zod/mini';
import { type Finding, type Path, quoted } from '#src/dataset/check/problem.ts';
import { likelyNumber } from '#src/dataset/format/likelyValue.ts';
import { didYouMean, knownNames } from '#src/dataset/format/suggestion.ts';
import { Dataset } from '#src/dataset/schema.ts';
import { truncate } from './truncate.ts';

/** Has zod report the value of each issue, and as the message of unknown keys those that their object may have. */
const context: z.core.ParseContext<z.core.$ZodIssue> = {
  reportInput: true,
  error: ({ code, inst }) =>
    code === 'unrecognized_keys' && inst instanceof z.core.$ZodObject
      ? Object.keys(inst._zod.def.shape).join(' ')
      : undefined,
};

/** Validates parsed JSON against the schema. */
export function parseShape(
  data: unknown,
): { kind: 'dataset'; dataset: Dataset } | { kind: 'findings'; findings: Finding[] } {
  try {
    const result = z.safeParse(Dataset, data, context);
    if (result.success) return { kind: 'dataset', dataset: result.data };
    return { kind: 'findings', findings: result.error.issues.flatMap((issue) => findingsOf(issue, [])) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'findings', findings: firstFindings(data) };
    throw error;
  }
}

/** Returns the findings in the first entries alone: from some 100,000 issues on zod throws a RangeError. */
function firstFindings(data: unknown): Finding[] {
  const result = z.safeParse(Dataset, truncate(data, 2000), context);
  const first = (result.error?.issues ?? []).flatMap((issue) => findingsOf(issue, []));
  return first.length > 0 ? first : [{ path: [], message: () => 'holds more mistakes than can be listed' }];
}

/** Returns one finding for an issue, one for each unknown key, and those of the nearest option of a union. */
function findingsOf(issue: z.core.$ZodIssue, above: Path): Finding[] {
  const path = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => ({ path: [...path, key], message: () => unknownKey(path, key, known) }));
  }
  if (issue.code === 'invalid_union' && issue.discriminator === undefined) {
    const unknown = issue.errors.map((issues) => issues.flatMap((inner) => ('keys' in inner ? inner.keys : [])).length);
    const nearest = issue.errors[unknown.indexOf(Math.min(...unknown))] ?? [];
    return nearest.flatMap((inner) => findingsOf(inner, path));
  }
  return [{ path, message: () => describeIssue(issue, faultyValue(issue)) }];
}

/** Returns the value at fault: of an object of no known kind, its kind. */
function faultyValue(issue: z.core.$ZodIssue): unknown {
  const key = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  return key === undefined ? issue.input : Reflect.get(Object(issue.input), key);
}

/** So many keys are listed: all that an observation may have. */
const fewKeys = 10;

function unknownKey(path: Path, key: string, known: string[]): string {
  if (path[0] === 'figures' && path.length === 2 && key === 'phase')
    return 'belongs only to figures of the kind "bars"';
  return `is no key of the format${didYouMean(key, known) || knownNames(key, known, fewKeys)}`;
}

const kinds = new Map([
  ['string', 'a text'],
  ['number', 'a finite number'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (issue.code === 'invalid_type') {
    return `${quoted(value)} is not ${kinds.get(issue.expected) ?? issue.expected}${remedyOf(issue, value)}`;
  }
  if (issue.code === 'invalid_value') return notOneOf(value, issue.values);
  if (issue.code === 'invalid_union') return notOneOf(value, 'options' in issue ? (issue.options ?? []) : []);
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const bound = issue.code === 'too_small' ? `fewer than ${issue.minimum}` : `more than ${issue.maximum}`;
    if (Array.isArray(value)) return `holds ${value.length === 1 ? '1 entry' : `${value.length} entries`}, ${bound}`;
    if (typeof value === 'string') return value === '' ? 'is empty' : `${quoted(value)} is longer than 64 characters`;
  }
  return typeof value === 'object' ? issue.message : `${quoted(value)} ${issue.message}`;
}

function remedyOf({ expected, path }: z.core.$ZodIssueInvalidType, value: unknown): string {
  if (expected === 'string' && typeof value === 'number') return '; put it between quotation marks';
  const number = expected === 'number' && typeof value === 'string' ? likelyNumber(value) : undefined;
  if (number !== undefined) return `; write ${number}, without quotation marks`;
  if (path.at(-1) === 'unit' && typeof value === 'string')
    return '; write what is counted as {"kind": "count", "one": "boat", "other": "boats"}';
  const isGap = path.at(-1) === 'value' && (value === null || typeof value === 'string');
  return isGap ? '; what is not reported is left out, with its whole entry' : '';
}

function notOneOf(value: unknown, right: readonly unknown[]): string {
  const meant = typeof value === 'string' ? didYouMean(value, right.map(String)) : '';
  const number = typeof value === 'string' ? likelyNumber(value) : undefined;
  const plain = number !== undefined && right.includes(number) ? `; write ${number}, without quotation marks` : '';
  return `${quoted(value)} is not ${right.map(quoted).join(' or ')}${meant}${plain}`;
}
