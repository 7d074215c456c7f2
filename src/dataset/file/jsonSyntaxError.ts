import { parse } from '@humanwhocodes/momoa';

/** How a text breaks the grammar of JSON. */
export type SyntaxFault = 'cut-short' | 'not-json';

/** Line of a syntax error (from 1), and a sentence that names it with its column. */
export type JsonSyntaxError = { syntax: SyntaxFault; line?: number; message: string };

/** A string that is never closed ends with the text. */
const strings = /"(?:[^"\\]+|\\.)*"?/gs;

/** Describes why a text is not JSON: `is not JSON: unexpected "}" (line 3, column 1)`. */
export function describeSyntaxError(text: string): JsonSyntaxError {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof RangeError)
      return { syntax: 'not-json', message: 'is not JSON, and nested too deeply to say where' };
    const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : 0;
    const isEnd = error instanceof Error && error.message.startsWith('Unexpected end');
    if (!isEnd && !isCutShort(text, offset))
      return errorAt(text, offset, `unexpected ${JSON.stringify(wordAt(text, offset).slice(0, 20))}`);
    return { ...errorAt(text, text.trimEnd().length, 'the file ends too early'), syntax: 'cut-short' };
  }
  const control = controlInString(text);
  if (control === undefined) return { syntax: 'not-json', message: 'is not JSON' };
  return errorAt(text, control, 'a line break or control character inside a text; write it as an escape such as \\n');
}

function errorAt(text: string, offset: number, what: string): JsonSyntaxError {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const column = (lines.at(-1) ?? '').length + 1;
  const message = `is not JSON: ${what} (line ${lines.length}, column ${column})`;
  return { syntax: 'not-json', line: lines.length, message };
}

function wordAt(text: string, offset: number): string {
  return /^[\w.+-]{1,40}|^./su.exec(text.slice(offset, offset + 40))?.[0] ?? '';
}

/** Whether the text ends with brackets open. The parser then blames the last word, which may be right. */
function isCutShort(text: string, offset: number): boolean {
  const [string = ''] = text.slice(offset).match(strings) ?? [];
  const blamed = text[offset] === '"' ? string : wordAt(text, offset);
  return text.slice(offset + blamed.length).trim() === '' && hasOpenBracket(text);
}

/** Whether the last brackets of a text are not closed; false where others do not match. */
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
