import { type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Finding, Path } from '#src/dataset/check/problem.ts';

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
