import { parse } from '@humanwhocodes/momoa';
import { stringRanges } from './jsonStrings.ts';

/** Line of a syntax error (from 1), and a sentence that names it with its column. */
export type JsonSyntaxError = { line?: number; message: string };

/** Describes why a text is not JSON: `is not JSON: unexpected "}" (line 3, column 1)`. */
export function describeSyntaxError(text: string): JsonSyntaxError {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof RangeError) return { message: 'is not JSON, and nested too deeply to say where' };
    const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : 0;
    const isEnd = error instanceof Error && error.message.startsWith('Unexpected end');
    if (!isEnd && !isCutShort(text, offset)) return errorAt(text, offset, unexpectedWord(text, offset));
    return errorAt(text, text.trimEnd().length, 'the file ends too early');
  }
  const control = controlInString(text);
  if (control === undefined) return { message: 'is not JSON' };
  return errorAt(text, control, 'a line break or control character inside a text; write it as an escape such as \\n');
}

function errorAt(text: string, offset: number, what: string): JsonSyntaxError {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const column = (lines.at(-1) ?? '').length + 1;
  return { line: lines.length, message: `is not JSON: ${what} (line ${lines.length}, column ${column})` };
}

function unexpectedWord(text: string, offset: number): string {
  return `unexpected ${JSON.stringify(wordAt(text, offset).slice(0, 20))}`;
}

function wordAt(text: string, offset: number): string {
  return /^[\w.+-]{1,40}|^./su.exec(text.slice(offset, offset + 40))?.[0] ?? '';
}

/** Whether the text ends with brackets open. The parser then blames the last word, which may be right. */
function isCutShort(text: string, offset: number): boolean {
  const [string] = stringRanges(text.slice(offset));
  const word = wordAt(text, offset);
  const end = string?.start === 0 ? string.end : word.length;
  const isLast = text.slice(offset + end).trim() === '';
  return isLast && !/^[\]}]/.test(word) && openBrackets(text) > 0;
}

function openBrackets(text: string): number {
  let open = 0;
  let from = 0;
  const count = (part: string) => {
    open += (part.match(/[[{]/g)?.length ?? 0) - (part.match(/[\]}]/g)?.length ?? 0);
  };
  for (const { start, end } of stringRanges(text)) {
    count(text.slice(from, start));
    from = end;
  }
  count(text.slice(from));
  return open;
}

function controlInString(text: string): number | undefined {
  for (const { start, end } of stringRanges(text)) {
    for (let offset = start; offset < end; offset += 1) if (text.charCodeAt(offset) < 0x20) return offset;
  }
  return undefined;
}
