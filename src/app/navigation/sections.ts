import type { Dataset } from '#src/dataset/schema.ts';
import { alsoReported } from '#src/statistics/coverage/coverage.ts';
import { anchors } from './anchors.ts';

/** The parts of a page that a dataset fills, in the page's order: where each stands, and its name in the contents. */
export function partsOf(dataset: Dataset): { to: string; name: string }[] {
  const { phases, statedTotals = [], tables = [], glossary = [] } = dataset;
  return [
    ...(phases.length > 1 ? [{ to: anchors.comparison, name: 'Comparison' }] : []),
    { to: anchors.figures, name: 'Figures' },
    ...(statedTotals.length > 0 ? [{ to: anchors.totals, name: 'Do the totals add up?' }] : []),
    ...(alsoReported(dataset).length > 0 ? [{ to: anchors.also, name: 'Also reported' }] : []),
    ...tables.map(({ id, title }) => ({ to: id, name: title })),
    ...(glossary.length > 0 ? [{ to: anchors.glossary, name: 'Glossary' }] : []),
    { to: anchors.data, name: 'Use these data' },
    { to: anchors.release, name: 'The release' },
  ];
}
