import { colours } from '#src/figures/theme.ts';
import { type Block, balancedBlock, inPart, spacer, stack, stackWithGap, titleBlock } from './block.ts';
import { capLines } from './capLines.ts';
import type { Economy } from './economies.ts';
import type { Frame } from './frames.ts';
import { type Legend, legendBlock } from './legend.ts';
import type { SheetContent } from './sheetContent.ts';

/** A part of a sheet, and the texts that it leaves out or shows only the beginning of. */
export type Part = { block: Block; omitted: string[] };

const accent = { width: 36, height: 4 } as const;

/** Returns what is above the body: an accent, the headline, what is counted, the names of phases, the legend. */
export function headerBlock(
  frame: Frame,
  width: number,
  content: SheetContent,
  economy: Economy,
  legend: Legend | undefined,
): Part {
  const { caps, hasPhaseNames, hasBriefLeads } = economy;
  const lead = { size: frame.lead, weight: 400, fill: colours.muted } as const;
  const title = {
    size: titleSize(frame, width, content.title, economy),
    weight: 600,
    fill: colours.ink,
    leading: 1.14,
  } as const;
  const cap = (text: string, lines: number | undefined, style: typeof lead | typeof title) =>
    lines === undefined ? text : capLines(text, lines, width, style);
  const headline = cap(content.title, caps?.title, title);
  const subtitles = (hasBriefLeads ? content.briefLeads : content.leads).map((text) => cap(text, caps?.lead, lead));
  const legendBlocks = (each: Legend) => {
    const text = cap(each.text, caps?.legend, { ...lead, size: frame.legend * 1.2 });
    return [spacer(frame.lead * 0.5), inPart('chart', legendBlock({ ...each, text }, width, frame.legend))];
  };
  const names = content.phaseNames === '' || !hasPhaseNames ? [] : [content.phaseNames];
  const block = stack([
    { height: accent.height, marks: [{ kind: 'rect', x: 0, y: 0, ...accent, fill: colours.ink }] },
    spacer(title.size * 0.3),
    inPart('title', blockOf(economy)(headline, width, title)),
    spacer(frame.lead * 0.3),
    stackWithGap(
      [...subtitles, ...names].map((text) => inPart('text', balancedBlock(text, width, lead))),
      frame.lead * 0.15,
    ),
    ...(legend === undefined ? [] : legendBlocks(legend)),
    spacer(frame.lead * 0.95),
  ]);
  const shown = [headline, ...subtitles, ...names];
  const texts = [content.title, ...content.leads, ...(content.phaseNames === '' ? [] : [content.phaseNames])];
  return { block, omitted: texts.filter((text) => !shown.includes(text)) };
}

/** Returns the largest size in which the headline takes the fewest lines, or the least size where room is short. */
function titleSize({ title }: Frame, width: number, text: string, economy: Economy): number {
  const least = title.at(-1) ?? 0;
  if (economy.hasSmallTitle) return least;
  const linesOf = (size: number) =>
    blockOf(economy)(text, width, { size, weight: 600, fill: colours.ink }).marks.length;
  const heights = title.map((size) => ({ size, lines: linesOf(size) }));
  const fewest = Math.min(...heights.map(({ lines }) => lines));
  return heights.find(({ lines }) => lines === fewest)?.size ?? least;
}

const blockOf = ({ keepsAmounts }: Economy) => (keepsAmounts ? titleBlock : balancedBlock);
