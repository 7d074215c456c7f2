import { type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { strings } from './json.ts';
import type { Finding, Path } from './problem.ts';

/** Where JSON breaks its grammar: the line and column (1 is the first), and a sentence that names them. */
export type SyntaxFault = { line?: number; message: string };

/** What is wrong with a text that is not JSON. */
export function syntaxFault(text: string): SyntaxFault {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof RangeError) return { message: 'is not JSON, and nested too deeply to say where' };
    const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : 0;
    const isEnd = error instanceof Error && error.message.startsWith('Unexpected end');
    if (!isEnd && !isCutShort(text, offset)) return faultAt(text, offset, unexpected(text, offset));
    return faultAt(text, text.trimEnd().length, 'the file ends too early');
  }
  const control = controlInString(text);
  if (control === undefined) return { message: 'is not JSON' };
  return faultAt(text, control, 'a line break or control character inside a text; write it as an escape such as \\n');
}

/** The line (1 is the first) of the value at each path, or of what is nearest above it. */
export function linesOf(text: string, paths: Path[]): (number | undefined)[] {
  const document = parsed(text);
  return paths.map((path) => (document === undefined ? undefined : lineOf(document.body, path)));
}

/** Keys that stand twice in one object, reported at the later one with its line. */
export function repeatedKeys(text: string): (Finding & { line?: number })[] {
  const document = parsed(text);
  if (document === undefined) return [{ path: [], message: () => 'holds a key twice in one object' }];
  const found: (Finding & { line: number })[] = [];
  const waiting: { node: ValueNode; path: Path }[] = [{ node: document.body, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, path } = next;
    if (node.type === 'Array') {
      for (const [index, { value }] of node.elements.entries()) waiting.push({ node: value, path: [...path, index] });
    }
    if (node.type !== 'Object') continue;
    const lines = new Map<string, number>();
    for (const member of node.members) {
      const [key, line] = [keyOf(member), member.loc.start.line];
      const first = lines.get(key);
      if (first !== undefined)
        found.push({ path: [...path, key], line, message: () => `stands twice in one object, first on line ${first}` });
      lines.set(key, first ?? line);
      waiting.push({ node: member.value, path: [...path, key] });
    }
  }
  return found.sort((one, other) => one.line - other.line);
}

/** Undefined where the text is nested too deeply for the parser. */
function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { mode: 'json' });
  } catch {
    return undefined;
  }
}

function lineOf(body: ValueNode, path: Path): number {
  let [node, line]: [ValueNode | undefined, number] = [body, body.loc.start.line];
  for (const key of path) {
    const inner = stepInto(node, key);
    if (inner === undefined) return line;
    [node, line] = [inner.value, inner.loc.start.line];
  }
  return line;
}

function stepInto(node: ValueNode, key: string | number) {
  if (node.type === 'Array' && typeof key === 'number') return node.elements[key];
  return node.type === 'Object' ? node.members.find((member) => keyOf(member) === key) : undefined;
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function faultAt(text: string, offset: number, what: string): SyntaxFault {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const column = (lines.at(-1) ?? '').length + 1;
  return { line: lines.length, message: `is not JSON: ${what} (line ${lines.length}, column ${column})` };
}

function unexpected(text: string, offset: number): string {
  return `unexpected ${JSON.stringify(wordAt(text, offset).slice(0, 20))}`;
}

function wordAt(text: string, offset: number): string {
  return /^[\w.+-]{1,40}|^./su.exec(text.slice(offset, offset + 40))?.[0] ?? '';
}

/** Where a text ends with brackets open, the parser blames its last word, which may well be right. */
function isCutShort(text: string, offset: number): boolean {
  const [string] = strings(text.slice(offset));
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
  for (const { start, end } of strings(text)) {
    count(text.slice(from, start));
    from = end;
  }
  count(text.slice(from));
  return open;
}

function controlInString(text: string): number | undefined {
  for (const { start, end } of strings(text)) {
    for (let offset = start; offset < end; offset += 1) if (text.charCodeAt(offset) < 0x20) return offset;
  }
  return undefined;
}
