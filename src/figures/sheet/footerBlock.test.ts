import { expect, test } from 'vitest';
import type { Closing } from './closing.ts';
import { type Economy, economiesOf } from './economies.ts';
import { footerBlock } from './footerBlock.ts';
import { frames } from './frames.ts';
import type { SheetContent } from './sheetContent.ts';

const closing: Closing = {
  source: 'Source: Harbour Office, bulletin 7.',
  rights: 'Rights in the source: © Harbour Office 2012. Free to quote.',
  version: 'Harbour Repair, dataset version 1.0, SHA-256 begins 0123456789abcdef.',
  address: '',
  host: '',
};

const content: SheetContent = {
  title: '',
  leads: [],
  briefLeads: [],
  phaseNames: '',
  legendOf: () => [],
  outlined: [],
  flags: [],
  notes: [],
  firstNote: 'as-others',
  firstLines: 3,
  sourceWords: [],
};

const frame = frames.square;
const shortest = economiesOf(frame, 'short', 3).at(-1)?.at(-1);

const footerOf = (texts: Partial<Closing>, economy: Economy) => {
  const { block, omitted } = footerBlock(frame, 492, content, { ...closing, ...texts }, economy);
  return { lines: block.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])), omitted };
};

test('rights and version are whole where they take no more lines together than each is cut to', () => {
  if (shortest === undefined) throw new Error('no economy');
  expect(shortest.caps?.rights).toBe(1);
  expect(footerOf({}, shortest)).toEqual({
    lines: [
      closing.source,
      'Rights in the source: © Harbour Office 2012. Free to quote. Harbour',
      'Repair, dataset version 1.0, SHA-256 begins 0123456789abcdef.',
    ],
    omitted: [],
  });
});

test('else the beginning of the rights is shown, and the end of the version', () => {
  if (shortest === undefined) throw new Error('no economy');
  const rights = `${closing.rights} ${'No reuse licence is stated. '.repeat(4).trim()}`;
  const { lines, omitted } = footerOf({ rights }, shortest);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^Rights in the source: © Harbour Office 2012\. .*…/u);
  expect(lines[2]).toMatch(/dataset version 1\.0, SHA-256 begins 0123456789abcdef\.$/u);
  expect(omitted).toEqual([rights, closing.version]);
});
