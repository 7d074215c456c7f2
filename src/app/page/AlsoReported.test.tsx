// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { AlsoReported } from './AlsoReported.tsx';

/** A dataset whose only figure shows none of its berths. */
function berths(count: number): Dataset {
  const dataset = inventedDataset();
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const unit = { kind: 'count', one: 'boat', other: 'boats' } as const;
  return {
    ...dataset,
    figures: [],
    measures: numbers.map((berth) => ({ id: `berth-${berth}`, label: `Berth ${berth}`, unit })),
    observations: numbers.map((berth) => ({
      phase: 'round-1',
      measure: `berth-${berth}`,
      value: 3,
      quote: `3 boats at ${berth}`,
    })),
    statedTotals: [],
    highlights: [],
  };
}

/** A busy machine takes its time. */
const patience = { timeout: 20_000 };

const linesOf = (host: ParentNode) => textsOf(host, 'li > span');

const labels = (count: number) => Array.from({ length: count }, (_, index) => `Berth ${index + 1}, Round 1`);

test('two hundred numbers that no figure shows are one list', async () => {
  const dataset = berths(200);
  const host = partOfPage(dataset, <AlsoReported dataset={dataset} />);
  await vi.waitFor(() => expect(linesOf(host)).toEqual(labels(200)), patience);
  expect(host.querySelectorAll('ul')).toHaveLength(1);
});

test('more are lists of a hundred, which together hold all of them in order', async () => {
  const dataset = berths(250);
  const host = partOfPage(dataset, <AlsoReported dataset={dataset} />);
  await vi.waitFor(() => expect(linesOf(host)).toEqual(labels(250)), patience);
  expect([...host.querySelectorAll('ul')].map((list) => list.children.length)).toEqual([100, 100, 50]);
});
