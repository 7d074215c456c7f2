import { type Path, pathText } from '#src/dataset/check/problem.ts';

/**
 * For tests: a value as JSON in one line, as `JSON.stringify` writes it, and the column of each path in it: of its key, or of
 * its entry in a list.
 */
export function placesIn(value: unknown): { text: string; columns: Map<string, number> } {
  const columns = new Map([['', 1]]);
  let text = '';
  const write = (held: unknown, path: Path) => {
    if (typeof held !== 'object' || held === null) {
      text += JSON.stringify(held);
      return;
    }
    const isList = Array.isArray(held);
    text += isList ? '[' : '{';
    for (const [index, [key, inner]] of Object.entries(held).entries()) {
      if (index > 0) text += ',';
      const inside = [...path, isList ? index : key];
      columns.set(pathText(inside), text.length + 1);
      if (!isList) text += `${JSON.stringify(key)}:`;
      write(inner, inside);
    }
    text += isList ? ']' : '}';
  };
  write(value, []);
  return { text, columns };
}
