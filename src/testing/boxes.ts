import type { WidthOfText } from '#src/figures/layout/text.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';

type Box = { kind: Mark['kind']; name: string; left: number; right: number; top: number; bottom: number };

/** The ground that a mark covers: a text from the top of its capitals to below its descenders. */
function boxOf(mark: Mark, widthOf: WidthOfText): Box {
  const { kind, x, y } = mark;
  switch (kind) {
    case 'rect':
      return { kind, name: mark.fill, left: x, right: x + mark.width, top: y, bottom: y + mark.height };
    case 'flag':
      return { kind, name: 'flag', left: x, right: x + mark.size, top: y, bottom: y + mark.size * 1.2 };
    case 'text': {
      const { text, size, anchor } = mark;
      const width = widthOf(text, size, mark.weight);
      const left = anchor === 'end' ? x - width : x;
      return { kind, name: text, left, right: left + width, top: y - 0.8 * size, bottom: y + 0.25 * size };
    }
    default:
      return kind satisfies never;
  }
}

const boxesOf = ({ marks }: Sheet, widthOf: WidthOfText) => marks.map((mark) => boxOf(mark, widthOf));
const near = 0.01;

/** For tests: what lies over another, and which texts nearly touch what stands beside them, where texts are so wide. */
export function overlaps(sheet: Sheet, widthOf: WidthOfText): string[] {
  const boxes = boxesOf(sheet, widthOf).map((box, index) => ({ ...box, index }));
  return pairsByHeight(boxes)
    .map(([a, b]): [Box, Box] => (a.index < b.index ? [a, b] : [b, a]))
    .filter(([a, b]) => isOver(a, b) && !isEdge(b, a) && !isAxis(b, a))
    .map(([a, b]) => `${a.name.slice(0, 30)} / ${b.name.slice(0, 30)}`);
}

/** For tests: the pairs of boxes that share some height: all others cannot lie over one another. */
export function pairsByHeight<Each extends { top: number; bottom: number }>(boxes: readonly Each[]): [Each, Each][] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  const pairs: [Each, Each][] = [];
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (b === undefined || b.top >= a.bottom) break;
      pairs.push([a, b]);
    }
  }
  return pairs;
}

function isOver(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > (a.kind === 'text' || b.kind === 'text' ? near - 2 : near) && down > near;
}

/** How far an edge goes beyond what is outlined: the axis, half of each line, all of them enlarged. */
const edgeReach = 2.2;

/** Whether a rectangle is the line along the inner edge of another, to which it belongs. */
const isEdge = (edge: Box, of: Box) =>
  edge.name === 'none' &&
  of.kind === 'rect' &&
  Math.min(edge.left - of.left, edge.top - of.top, of.right - edge.right, of.bottom - edge.bottom) > -edgeReach;

/** Whether a rectangle is the axis that is the left side of an edge. */
const isAxis = (axis: Box, edge: Box) => edge.name === 'none' && axis.kind === 'rect' && axis.right - edge.left < 1;

/**
 * For tests: what of a sheet does not stand between its margins, where texts are so wide. The line from which bars begin
 * stands beside them, so that of what has no letters only the sheet itself is the limit.
 */
export function outside(sheet: Sheet, widthOf: WidthOfText): string[] {
  const [rule] = sheet.marks;
  return boxesOf(sheet, widthOf)
    .filter(({ kind, left, right, top, bottom }) => {
      const least = (kind === 'text' ? (rule?.x ?? 0) : 0) - near;
      return left < least || top < least || right > sheet.width - least || bottom > sheet.height - least;
    })
    .map(({ name, ...box }) => `${name.slice(0, 30)} ${JSON.stringify(box)}`);
}
