import { type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Finding, Path, TextPosition } from '#src/dataset/check/problem.ts';

/**
 * Returns the place of each path: of its key, or of its entry in a list; of what should hold it where it is missing;
 * undefined where it is nested too deeply.
 */
export function positionsOf(text: string, paths: Path[]): (TextPosition | undefined)[] {
  const document = parseDocument(text);
  return paths.map((path) => (document === undefined ? undefined : positionOf(document.body, path)));
}

/** Returns findings for keys that an object has twice, at the later one; none where the text is nested too deeply. */
export function duplicateKeys(text: string): (Finding & TextPosition)[] {
  const document = parseDocument(text);
  if (document === undefined) return [];
  const found: (Finding & TextPosition)[] = [];
  const stack: { node: ValueNode; path: Path }[] = [{ node: document.body, path: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, path } = next;
    if (node.type === 'Array') {
      for (const [index, { value }] of node.elements.entries()) stack.push({ node: value, path: [...path, index] });
    }
    if (node.type !== 'Object') continue;
    const lines = new Map<string, number>();
    for (const member of node.members) {
      const [key, { line, column }] = [keyOf(member), member.loc.start];
      const first = lines.get(key);
      if (first !== undefined)
        found.push({
          ...{ path: [...path, key], line, column },
          message: () => `stands twice in one object, first on line ${first}`,
        });
      lines.set(key, first ?? line);
      stack.push({ node: member.value, path: [...path, key] });
    }
  }
  return found.sort((one, other) => one.line - other.line || one.column - other.column);
}

/** Returns undefined where the text is nested too deeply for the parser. */
function parseDocument(text: string): DocumentNode | undefined {
  try {
    return parse(text, { mode: 'json' });
  } catch {
    return undefined;
  }
}

function positionOf(body: ValueNode, path: Path): TextPosition {
  let [node, { line, column }] = [body, body.loc.start];
  for (const key of path) {
    const inner = stepInto(node, key);
    if (inner === undefined) break;
    [node, { line, column }] = [inner.value, inner.loc.start];
  }
  return { line, column };
}

function stepInto(node: ValueNode, key: string | number) {
  if (node.type === 'Array' && typeof key === 'number') return node.elements[key];
  return node.type === 'Object' ? node.members.find((member) => keyOf(member) === key) : undefined;
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}
