import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Finding, Path } from '#src/dataset/check/problem.ts';

/** Matches what may be a number that is not kept as it is written. Most files hold none, and are not read again. */
const suspect = /\d[\d.]{15}|\d[eE][-+]?\d/;

/**
 * Returns findings for numbers that are not kept as they are written: of more than 15 significant digits, or too large. Each
 * is named as it stands in the text: `1e400 is larger than 9,007,199,254,740,991`.
 */
export function inexactNumbers(text: string): Finding[] {
  if (!suspect.test(text)) return [];
  const found: Finding[] = [];
  const stack: { node: ValueNode; path: Path }[] = [{ node: bodyOf(text), path: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, path } = next;
    if (node.type === 'Array')
      for (const [index, { value }] of node.elements.entries()) stack.push({ node: value, path: [...path, index] });
    if (node.type === 'Object')
      for (const { name, value } of node.members)
        stack.push({ node: value, path: [...path, name.type === 'String' ? name.value : name.name] });
    if (node.type !== 'Number') continue;
    const written = text.slice(node.loc.start.offset, node.loc.end.offset);
    const fault = faultOf(written, node.value);
    if (fault !== undefined) found.push({ path, message: () => `${written.slice(0, 160)} ${fault}` });
  }
  return found.reverse();
}

function bodyOf(text: string): ValueNode {
  try {
    return parse(text, { mode: 'json' }).body;
  } catch {
    // Nested too deeply, which the check of the shape tells.
    return { type: 'Null', loc: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } } };
  }
}

function faultOf(written: string, value: number): string | undefined {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return 'is larger than 9,007,199,254,740,991';
  const [mantissa = ''] = written.split(/[eE]/);
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  return digits.length > 15 ? 'has more than 15 significant digits' : undefined;
}
