import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';

const sha256 = '26e299dc'.padEnd(64, '0');

test.each(sheetSizes)(
  'the description of totals in %s holds their notes, however much of them the picture has room for',
  (size) => {
    const note = `The office counted ${'each boat at each berth, '.repeat(20)}and gives no reason`;
    const statedTotals = inventedDataset().statedTotals?.map((total) =>
      total.id === 'boats' ? { ...total, note } : total,
    );
    const { description } = sheetOf(
      inventedDataset({ statedTotals: statedTotals ?? [] }),
      sha256,
      { kind: 'totals' },
      size,
      'short',
    );
    expect(description).toContain(
      'All visits: Round 1 and Round 2 add up to 141, as the release states. ' +
        `All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts. ${note}.`,
    );
  },
);

test.each(['slide', 'square'] as const)(
  'a total that does not add up is on a %s that lacks room for all, and first in what describes it',
  (size) => {
    const [visits, boats] = inventedDataset().statedTotals ?? [];
    if (visits === undefined || boats === undefined) throw new Error('no totals');
    const others = Array.from({ length: 9 }, (_, index) => ({ ...visits, id: `visits-${index}` }));
    const dataset = inventedDataset({ statedTotals: [...others, boats] });
    const { numbers, omitted, description } = sheetOf(dataset, sha256, { kind: 'totals' }, size, 'short');
    expect(omitted.lines).toBeGreaterThan(0);
    expect(numbers).toContainEqual({ total: 'boats' });
    expect(description).toMatch(/^All boats moved: Round 1 and Round 2 add up to 7; .*All visits: .* left out of the/);
  },
);
