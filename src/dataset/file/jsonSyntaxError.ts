import { parse } from '@humanwhocodes/momoa';
import type { TextPosition } from '#src/dataset/check/problem.ts';
import { positionAt } from './textPosition.ts';

/** How a text breaks the grammar of JSON. */
export type SyntaxFault = 'empty' | 'cut-short' | 'not-json';

/** Where a text breaks the grammar, and a sentence that says how. */
export type JsonSyntaxError = { syntax: SyntaxFault; message: string } & TextPosition;

/** How deep lists and objects may be in one another where a text is not JSON; a dataset's are ten deep at most. */
const maxDepth = 500;

/** A string that is never closed ends with the text. */
const strings = /"(?:[^"\\]+|\\.)*"?/gs;
const tokens = /"(?:[^"\\]+|\\.)*"?|[[\]{}]/gs;

/** Describes why a text is not JSON: `is not JSON: unexpected "}"`. */
export function describeSyntaxError(text: string): JsonSyntaxError {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof RangeError)
      return errorAt(text, deepOffset(text), `lists and objects are nested more than ${maxDepth} deep`);
    const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : 0;
    const isEnd = error instanceof Error && error.message.startsWith('Unexpected end');
    if (!isEnd && !isCutShort(text, offset))
      return errorAt(text, offset, `unexpected ${JSON.stringify(wordAt(text, offset).slice(0, 20))}`);
    return { ...errorAt(text, text.trimEnd().length, 'the file ends too early'), syntax: 'cut-short' };
  }
  const control = controlInString(text);
  if (control === undefined) return { syntax: 'not-json', line: 1, column: 1, message: 'is not JSON' };
  return errorAt(text, control, 'a line break or control character inside a text; write it as an escape such as \\n');
}

function errorAt(text: string, offset: number, what: string): JsonSyntaxError {
  return { syntax: 'not-json', ...positionAt(text.slice(0, offset)), message: `is not JSON: ${what}` };
}

/** Returns the offset of the first bracket that is opened inside too many others. */
function deepOffset(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > maxDepth) return index;
  }
  return 0;
}

function wordAt(text: string, offset: number): string {
  return /^[\w.+-]{1,40}|^./su.exec(text.slice(offset, offset + 40))?.[0] ?? '';
}

/** Returns whether the text ends with brackets open. The parser then blames the last word, which may be right. */
function isCutShort(text: string, offset: number): boolean {
  const [string = ''] = text.slice(offset).match(strings) ?? [];
  const blamed = text[offset] === '"' ? string : wordAt(text, offset);
  return text.slice(offset + blamed.length).trim() === '' && hasOpenBracket(text);
}

/** Returns whether the last brackets of a text are not closed; false where others do not match. */
function hasOpenBracket(text: string): boolean {
  const open: string[] = [];
  for (const [bracket] of text.replace(strings, '').matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') open.push(bracket);
    else if (open.pop() !== (bracket === ']' ? '[' : '{')) return false;
  }
  return open.length > 0;
}

function controlInString(text: string): number | undefined {
  const [first] = Array.from(text.matchAll(strings)).flatMap(({ 0: found, index }) => {
    const at = found.search(/[^ -\uffff]/);
    return at === -1 ? [] : [index + at];
  });
  return first;
}
