import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { textWidth } from '#src/figures/layout/text.ts';
import type { Mark } from '#src/figures/sheet/sheet.ts';

/** Marks that are one element of a PDF's structure, or, as an artifact, none. */
export type PdfPart = { tag: 'H1' | 'P' | 'Figure' | 'Artifact'; marks: Mark[] };

const tags = { title: 'H1', text: 'P', chart: 'Figure' } as const;

/**
 * Returns the marks of a sheet as parts, in the order in which they are read: its title, each paragraph with all its lines,
 * and its chart. Shapes outside of the chart are artifacts.
 */
export function pdfParts(marks: readonly Mark[]): PdfPart[] {
  const parts: PdfPart[] = [];
  for (const mark of marks) {
    const tag = tagOf(mark);
    const part = tag === 'Figure' ? parts.find((each) => each.tag === tag) : parts.at(-1);
    if (part?.tag === tag && belongs(mark, tag)) part.marks.push(mark);
    else parts.push({ tag, marks: [mark] });
  }
  return parts.map(({ tag, marks }) => ({ tag, marks: withSpaces(marks) }));
}

function tagOf({ kind, part }: Mark): PdfPart['tag'] {
  if (part === 'chart') return tags[part];
  return kind === 'text' ? tags[part ?? 'text'] : 'Artifact';
}

const belongs = (mark: Mark, tag: PdfPart['tag']) =>
  tag === 'Figure' || tag === 'Artifact' || (mark.kind === 'text' && mark.continues === true);

/** Adds a space after each text but the last, as readers put texts together without one; none within a word. */
function withSpaces(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) =>
    mark.kind === 'text' && index < marks.length - 1 && !hyphenated.test(mark.text)
      ? { ...mark, text: `${mark.text} ` }
      : mark,
  );
}

/** Matches a line that ends inside a word, at a hyphen. */
const hyphenated = /[\p{L}\p{N}][-\u2013\u2014]$/u;

/** Returns the left, top, right and bottom edge of marks, in units; no edge lies outside of the sheet. */
export function boundsOf(
  marks: readonly Mark[],
  sheet: { width: number; height: number },
): [number, number, number, number] {
  const boxes = marks.map(boxOf);
  const edge = (value: number, end: number) => Math.min(Math.max(value, 0), end);
  return [
    edge(Math.min(...boxes.map(([left]) => left)), sheet.width),
    edge(Math.min(...boxes.map(([, top]) => top)), sheet.height),
    edge(Math.max(...boxes.map(([, , right]) => right)), sheet.width),
    edge(Math.max(...boxes.map(([, , , bottom]) => bottom)), sheet.height),
  ];
}

function boxOf(mark: Mark): [number, number, number, number] {
  const { x, y } = mark;
  switch (mark.kind) {
    case 'rect':
      return [x, y, x + mark.width, y + mark.height];
    case 'flag':
      return [x, y, x + mark.size, y + 1.2 * mark.size];
    case 'text': {
      const left = mark.anchor === 'end' ? x - widthOf(mark) : x;
      return [left, y - mark.size, left + widthOf(mark), y + 0.3 * mark.size];
    }
  }
}

const widthOf = ({ text, size, weight }: TextMark) => textWidth(text.trimEnd(), size, weight);
