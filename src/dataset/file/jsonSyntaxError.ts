import { parse } from '@humanwhocodes/momoa';
import type { TextPosition } from '#src/dataset/check/problem.ts';
import { syntaxAdvice } from './syntaxAdvice.ts';
import { positionAt } from './textPosition.ts';

/** How a file breaks the grammar of JSON: `not-text` where it is no text in UTF-8. */
export type SyntaxFault = 'empty' | 'not-text' | 'cut-short' | 'not-json';

/** Where a text breaks the grammar, and a sentence that says how. */
export type JsonSyntaxError = { syntax: SyntaxFault; message: string } & TextPosition;

/** How deep lists and objects may be in one another where a text is not JSON; a dataset's are ten deep at most. */
const maxDepth = 500;

/** A string that is never closed ends with the text. */
const strings = /"(?:[^"\\]+|\\.)*"?/gs;
const tokens = /"(?:[^"\\]+|\\.)*"?|[[\]{}]/gs;

/** Describes why a text is not JSON, and what would be right: `is not JSON: unexpected "#"; JSON has no comments`. */
export function describeSyntaxError(text: string): JsonSyntaxError {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof RangeError)
      return errorAt(text, deepOffset(text), `lists and objects are nested more than ${maxDepth} deep`);
    const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : 0;
    const isEnd = error instanceof Error && error.message.startsWith('Unexpected end');
    // The text before it was read, with breaks of lines in texts, which JSON does not allow: a quotation mark is missing.
    const unclosed = controlInString(text.slice(0, offset));
    if (unclosed !== undefined) return controlError(text, unclosed);
    if (!isEnd && !isCutShort(text, offset)) return unexpectedError(text, offset);
    return {
      ...errorAt(text, text.trimEnd().length, `the file ends too early${missingEnd(text)}`),
      syntax: 'cut-short',
    };
  }
  const control = controlInString(text);
  if (control === undefined) return { syntax: 'not-json', line: 1, column: 1, message: 'is not JSON' };
  return controlError(text, control);
}

function unexpectedError(text: string, offset: number): JsonSyntaxError {
  const word = wordAt(text, offset);
  const before = text.slice(0, offset);
  const comma = /[\]}]/.test(word) ? /,\s*$/.exec(before.slice(-200)) : null;
  if (comma !== null)
    return errorAt(text, offset - comma[0].length, 'unexpected ","; nothing comes after it, so remove it');
  const advice = syntaxAdvice(text, offset, word, openBrackets(before)?.at(-1)?.bracket);
  return errorAt(text, offset, `unexpected ${JSON.stringify(word.slice(0, 20))}${advice}`);
}

function controlError(text: string, offset: number): JsonSyntaxError {
  return /[\n\r]/.test(text[offset] ?? '')
    ? errorAt(text, offset, 'a line break inside a text; end the text with " before it, or write it as \\n')
    : errorAt(text, offset, 'a control character inside a text; write it as an escape such as \\t');
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
  return text.slice(offset + blamed.length).trim() === '' && (openBrackets(text)?.length ?? 0) > 0;
}

/** Says which brackets the end of a text lacks: `; "}" is missing, for the "{" in line 1`; '' where that cannot be told. */
function missingEnd(text: string): string {
  const { 0: token = '', index = 0 } = [...text.matchAll(tokens)].at(-1) ?? {};
  if (/^"(?:[^"\\]|\\.)*\\?$/s.test(token))
    return `; a quotation mark " is missing, for the text that begins in line ${positionAt(text.slice(0, index)).line}`;
  const open = openBrackets(text) ?? [];
  const last = open.at(-1);
  if (last === undefined) return '';
  const { line } = positionAt(text.slice(0, last.index));
  const [end, ofWhat] = [last.bracket === '{' ? '"}"' : '"]"', `for the "${last.bracket}" in line ${line}`];
  return open.length === 1
    ? `; ${end} is missing, ${ofWhat}`
    : `; ${open.length} brackets are not closed, first ${end} is missing, ${ofWhat}`;
}

type Bracket = { bracket: string; index: number };

/** Returns the brackets of a text that are not closed; undefined where others do not match. */
function openBrackets(text: string): Bracket[] | undefined {
  const open: Bracket[] = [];
  for (const { 0: bracket, index } of text.matchAll(tokens)) {
    if (bracket === '[' || bracket === '{') open.push({ bracket, index });
    else if (bracket === ']' || bracket === '}') {
      if (open.pop()?.bracket !== (bracket === ']' ? '[' : '{')) return undefined;
    }
  }
  return open;
}

function controlInString(text: string): number | undefined {
  const [first] = Array.from(text.matchAll(strings)).flatMap(({ 0: found, index }) => {
    const at = found.search(/[^ -\uffff]/);
    return at === -1 ? [] : [index + at];
  });
  return first;
}
