import type { Dataset } from '#src/dataset/schema.ts';
import { alsoReported } from '#src/statistics/coverage/coverage.ts';
import { anchors } from './anchors.ts';

/** Returns the sections of a dataset's page in order: the id of each, and its name in the contents. */
export function sectionsOf(dataset: Dataset): { id: string; name: string }[] {
  const { phases, statedTotals = [], tables = [], glossary = [] } = dataset;
  return [
    ...(phases.length > 1 ? [{ id: anchors.comparison, name: 'Comparison' }] : []),
    { id: anchors.figures, name: 'Figures' },
    ...(statedTotals.length > 0 ? [{ id: anchors.totals, name: 'Do the totals add up?' }] : []),
    ...(alsoReported(dataset).length > 0 ? [{ id: anchors.also, name: 'Also reported' }] : []),
    ...tables.map(({ id, title }) => ({ id, name: title })),
    ...(glossary.length > 0 ? [{ id: anchors.glossary, name: 'Glossary' }] : []),
    { id: anchors.data, name: 'Use these data' },
    { id: anchors.release, name: 'The release' },
  ];
}
