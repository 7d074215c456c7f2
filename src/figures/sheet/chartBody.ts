import type { Ref } from '#src/dataset/schema.ts';
import { chartMarks } from '#src/figures/layout/chartMarks.ts';
import { type ChartForm, type Columns, gaps, pageForm } from '#src/figures/layout/columns.ts';
import { type Layout, layoutChart } from '#src/figures/layout/layout.ts';
import { memoise } from '#src/figures/layout/memoise.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { wrap } from '#src/figures/layout/text.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { colours, sizes } from '#src/figures/theme.ts';
import { balancedLines, balancedValueLines } from './balancedLines.ts';
import { type Block, stackWithGap } from './block.ts';
import { withDirection } from './capRows.ts';
import { type Body, type BodyForm, drawingKey } from './fitBody.ts';
import type { Mark } from './sheet.ts';

/**
 * Returns a chart as the body of a sheet; its lines are its measures, or the bars of the first one and the other measures.
 * `refs` are the numbers of its bars, by their keys.
 */
export function chartBody(
  rows: readonly Row[],
  phases: number,
  refs: ReadonlyMap<string, Ref>,
  unit: 'measure' | 'bar',
): Body {
  const firstMeasure = rows.find((row) => row.kind === 'measure');
  const countOf = (row: Row) => {
    if (row.kind === 'heading') return 0;
    return unit === 'bar' && row === firstMeasure ? row.bars.length : 1;
  };
  const first = (lines: number): Row[] => {
    let left = lines;
    return rows.flatMap((row): Row[] => {
      if (left <= 0) return [];
      const shown = unit === 'bar' && row === firstMeasure ? { ...row, bars: row.bars.slice(0, left) } : row;
      left -= countOf(row);
      return [shown];
    });
  };
  const hasPhases = rows.some((row) => row.kind === 'measure' && row.bars.some(({ phase }) => phase !== undefined));
  return {
    lines: rows.reduce((sum, row) => sum + countOf(row), 0),
    first: firstMeasure === undefined ? 0 : countOf(firstMeasure),
    arrangements: hasPhases ? 2 : 3,
    draw: memoise(drawingKey, (lines, width, form) => drawChart(first(lines), width, phases, form)),
    refs: (lines) =>
      first(lines).flatMap((row) => (row.kind === 'heading' ? [] : row.bars.flatMap(({ key }) => refs.get(key) ?? []))),
  };
}

/** Texts of several lines are balanced. */
const lines: Columns['lines'] = {
  words: (text, width, size, weight) => balancedLines(text, width, { size, weight }),
  values: (text, width, size, weight) => balancedValueLines(text, width, { size, weight }),
};

/** How much of the width labels may have where that leaves them fewer lines. */
const wideLabelShare = 0.55;

/**
 * Labels are where the page has them at this width, in the second arrangement where it has them not. In the third, for
 * bars that do not name phases, they are beside the bars and have more of the width.
 */
function chartForm(width: number, { arrangement, stretch }: BodyForm): ChartForm {
  const isWide = arrangement === 2;
  const isBeside = isWide || width >= pageForm.sideLabelsFrom === (arrangement === 0);
  return {
    sideLabelsFrom: isBeside ? 0 : Number.POSITIVE_INFINITY,
    stretch,
    // Letters of values are not smaller than those of phases.
    leastValue: sizes.phase,
    labelShare: isWide ? wideLabelShare : pageForm.labelShare,
    lines,
  };
}

function drawChart(rows: Row[], width: number, phases: number, form: BodyForm): Block {
  const shape = chartForm(width, form);
  if (shape.sideLabelsFrom === 0) return drawRows(rows, width, phases, shape);
  const gap = (gaps.tallRows + gaps.aboveHeading) * shape.stretch;
  const blocks = axisGroups(rows).map((group) => drawRows(group, width, phases, shape));
  return stackWithGap(blocks, gap);
}

const isMeasure = (row: Row) => row.kind === 'measure';
const namesPhases = (row: Row | undefined) =>
  row?.kind === 'measure' && row.bars.some(({ phase }) => phase !== undefined);

/**
 * Splits rows at headings after which bars begin to name their phases, or no longer do. Below their labels, the bars of each
 * group have an axis of their own: those without phases begin at the edge of the texts.
 */
function axisGroups(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const group = groups.at(-1);
    const before = group?.findLast(isMeasure);
    const isSame = !before || namesPhases(before) === namesPhases(rows.slice(index).find(isMeasure));
    if (group === undefined || (row.kind === 'heading' && !isSame)) groups.push([row]);
    else group.push(row);
  }
  return groups;
}

function drawRows(rows: Row[], width: number, phases: number, shape: ChartForm): Block {
  const ends = shape.sideLabelsFrom === 0 ? endColumn(rows, width) : 0;
  const placed = rows.map(ends === 0 ? withDirection : withoutAside);
  const layout = layoutChart(placed, width - ends, widthInFiles, shape);
  const { bars, edges, baselines, texts } = chartMarks(layout, phases);
  const marks = [...bars, ...edges, ...baselines, ...texts, ...(ends === 0 ? [] : endMarks(rows, width, layout))];
  return { height: layout.height, marks };
}

const endStyle = { size: sizes.phase, weight: 400, fill: colours.muted } as const;
const endGap = 20;

/** The greatest part of the width that a column at the right end may have. */
const maxEndShare = 0.2;

const endWidth = (text: string) => widthInFiles(text, endStyle.size, endStyle.weight);

/** A letter or emoji of which a machine may have no font. */
const mayBeBox = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}|\p{Emoji_Presentation}/u;

/**
 * Returns the width of the column at the right end; 0 where nothing is there, it would be too wide, or what it holds does
 * not fit beside a heading on one line. Nor is one where boxes may stand for letters: librsvg takes them for narrower than it
 * draws them, and would draw a text that ends at the edge beyond it.
 */
function endColumn(rows: readonly Row[], width: number): number {
  const ends = rows.flatMap((row) => (row.kind === 'measure' ? (row.end ?? []) : []));
  const column = Math.ceil(Math.max(0, ...ends.map(endWidth))) + endGap;
  if (ends.length === 0 || column > width * maxEndShare || rows.some(({ end = '' }) => mayBeBox.test(end))) return 0;
  const isOnOneLine = ({ text, end = '' }: Extract<Row, { kind: 'heading' }>) =>
    wrap(text, width - Math.max(column, endWidth(end) + endGap), sizes.heading, 600, widthInFiles)[0] === text;
  const headings = rows.filter((row) => row.kind === 'heading').filter(({ end }) => end !== undefined);
  return headings.length > 0 && headings.every(isOnOneLine) ? column : 0;
}

/** Returns a row without the text under its label where it has one at the right end. */
function withoutAside(row: Row): Row {
  if (row.kind === 'heading' || row.end === undefined) return row;
  const { aside: _, ...rest } = row;
  return rest;
}

/** Returns the texts of the column at the right end: what they are beside its heading, then each beside its bars. */
function endMarks(rows: readonly Row[], width: number, layout: Layout): Mark[] {
  const mark = (text: string, y: number): Mark => ({ kind: 'text', x: width, y, text, ...endStyle, anchor: 'end' });
  return rows.flatMap((row) => {
    const { end } = row;
    if (end === undefined) return [];
    if (row.kind === 'heading')
      return layout.texts.flatMap(({ text, weight, y }) => (weight === 600 && text === row.text ? mark(end, y) : []));
    const own = layout.bars.filter(({ bar }) => row.bars.includes(bar));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    return mark(end, (first.y + last.y + last.height) / 2 + endStyle.size * 0.34);
  });
}
