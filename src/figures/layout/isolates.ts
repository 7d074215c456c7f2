import { popIsolate, rightToLeftMark } from './closeIsolates.ts';

/** The characters that begin an isolated text, from left to right or from right to left. */
export const [leftToRightIsolate, rightToLeftIsolate] = ['\u2066', '\u2067'];

/**
 * Splits a line into its isolated texts, each with its isolating characters, and what is between them:
 * `Source: `, `\u2067נמל\u2069` and `, 2025`.
 */
function isolatedParts(line: string): string[] {
  return line.split(/([\u2066-\u2068][^\u2066-\u2069]*\u2069)/).filter((part) => part !== '');
}

/** Returns whether a part of a line is an isolated text. */
const isIsolated = (part: string) => /^[\u2066-\u2068]/.test(part);

/** Returns whether a part of a line is an isolated text that runs from right to left. */
const isIsolatedRightToLeft = (part: string) => part.startsWith(rightToLeftIsolate);

/** Returns a text without isolating characters and marks of direction. */
export const withoutIsolates = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

/**
 * Returns texts from right to left that only punctuation joins, e.g. `\u2067נמל\u2069: \u2067סירות\u2069`, as one isolated
 * text: the first at the right. Returns other texts as they are.
 */
export function joinIsolates(text: string): string {
  const parts = isolatedParts(text);
  const isJoined = (part: string) => isIsolatedRightToLeft(part) || !/[\p{L}\p{N}\u2066-\u2069]/u.test(part);
  if (parts.length < 2 || !parts.every(isJoined)) return text;
  const joined = parts.map((part) => (isIsolated(part) ? rightToLeftMark + part.slice(1, -1) + rightToLeftMark : part));
  return rightToLeftIsolate + joined.join('') + popIsolate;
}
