import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { datasetWarnings } from '#src/dataset/check/warnings.ts';
import { parse } from '#src/dataset/file/parse.ts';
import { refKey, statedNumbers } from '#src/dataset/ref.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { dataTables } from '#src/export/data/dataTables.ts';
import { layoutChart } from '#src/figures/layout/layout.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { comparePhases } from '#src/statistics/comparison/compare.ts';
import { figureEntries } from '#src/statistics/coverage/coverage.ts';
import { describeNumber } from '#src/statistics/number/describeNumber.ts';
import { releaseRuns } from '#src/statistics/source/releaseRuns.ts';
import { describeTotal } from '#src/statistics/totals/describeTotal.ts';
import { reconcileAll } from '#src/statistics/totals/reconcile.ts';
import { anyDataset } from '#src/testing/any/anyDataset.ts';
import { tryCases, unhurried } from './property.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('any valid dataset is read as it is', unhurried, () => {
  tryCases(
    1000,
    fc.property(anyDataset, (dataset) => {
      expect(parse(bytesOf(dataset))).toEqual({ kind: 'dataset', dataset });
    }),
  );
});

test('of any valid dataset every number is told, in its words and in its total', unhurried, () => {
  tryCases(
    1000,
    fc.property(anyDataset, (dataset) => {
      for (const warning of datasetWarnings(dataset)) expect(warning.message()).not.toBe('');
      const numbers = statedNumbers(dataset);
      for (const { ref } of numbers) expect(describeNumber(dataset, ref)).not.toBe('');
      const lit = dataset.sources.flatMap((source) => releaseRuns(dataset, source)).flatMap(({ runs }) => runs);
      expect(new Set(lit.flatMap(({ refs }) => refs.map(refKey)))).toEqual(
        new Set(numbers.map(({ ref }) => refKey(ref))),
      );
      expect(reconcileAll(dataset).map(describeTotal)).toHaveLength(dataset.statedTotals?.length ?? 0);
      const [from, to] = dataset.phases;
      if (from && to) expect(comparePhases(dataset, from, to)).toHaveLength(dataset.measures.length);
    }),
  );
});

test.each([320, 720])(
  'any figure is laid out %i wide: a bar for each value, none for a gap, the longest the largest',
  (width) => {
    tryCases(
      500,
      fc.property(anyDataset, (dataset) => {
        for (const figure of dataset.figures) {
          const { bars, plot } = layoutChart(chartRows(dataset, figure), width, widthInFiles);
          const entries = figureEntries(dataset, figure);
          const reported = entries.flatMap(({ cell }) => (cell.kind === 'reported' ? [cell.observation.value] : []));
          const drawn = bars.filter(({ bar }) => bar.kind === 'reported');
          expect([bars.length, drawn.length]).toEqual([entries.length, reported.length]);
          if (Math.max(...reported) > 0) expect(plot.max).toBe(Math.max(...reported));
          for (const { y } of bars) expect(Number.isFinite(y)).toBe(true);
        }
      }),
    );
  },
);

test('any dataset comes back from its CSV: a value for each number, a mark for each gap', unhurried, () => {
  tryCases(
    1000,
    fc.property(anyDataset, (dataset) => {
      const [long] = dataTables(dataset);
      const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(long?.bytes), {
        header: true,
        skipEmptyLines: true,
      });
      const read = data.map(({ phase, measure, value, quote }) => ({ phase, measure, value, quote }));
      expect(read).toEqual(expectedRows(dataset));
    }),
  );
});

function expectedRows({ phases, measures, observations }: Dataset) {
  const escaped = (text: string) => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);
  return phases.flatMap((phase) =>
    measures.map((measure) => {
      const stated = observations.find((each) => each.phase === phase.id && each.measure === measure.id);
      const ids = { phase: phase.id, measure: measure.id };
      return stated === undefined
        ? { ...ids, value: '[x]', quote: '' }
        : { ...ids, value: String(stated.value), quote: escaped(stated.quote) };
    }),
  );
}
