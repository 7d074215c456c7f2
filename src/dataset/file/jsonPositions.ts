import { type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Finding, Path } from '#src/dataset/check/problem.ts';

/** Returns the line (from 1) of each path's value, or of one above it; undefined where it is nested too deeply. */
export function linesOf(text: string, paths: Path[]): (number | undefined)[] {
  const document = parseDocument(text);
  return paths.map((path) => (document === undefined ? undefined : lineOf(document.body, path)));
}

/** Returns findings for keys that an object has twice, at the later one; none where the text is nested too deeply. */
export function duplicateKeys(text: string): (Finding & { line: number })[] {
  const document = parseDocument(text);
  if (document === undefined) return [];
  const found: (Finding & { line: number })[] = [];
  const stack: { node: ValueNode; path: Path }[] = [{ node: document.body, path: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, path } = next;
    if (node.type === 'Array') {
      for (const [index, { value }] of node.elements.entries()) stack.push({ node: value, path: [...path, index] });
    }
    if (node.type !== 'Object') continue;
    const lines = new Map<string, number>();
    for (const member of node.members) {
      const [key, line] = [keyOf(member), member.loc.start.line];
      const first = lines.get(key);
      if (first !== undefined)
        found.push({ path: [...path, key], line, message: () => `stands twice in one object, first on line ${first}` });
      lines.set(key, first ?? line);
      stack.push({ node: member.value, path: [...path, key] });
    }
  }
  return found.sort((one, other) => one.line - other.line);
}

/** Returns undefined where the text is nested too deeply for the parser. */
function parseDocument(text: string): DocumentNode | undefined {
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
