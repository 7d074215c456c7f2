import type { Dataset } from '#src/dataset/schema.ts';
import { alsoReported } from '#src/statistics/coverage.ts';
import { anchors } from './anchors.ts';

/** The parts of a long page, in its order, as links. */
export function Contents({ dataset }: { dataset: Dataset }) {
  return (
    <nav aria-label="On this page" className="mt-5 text-small print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {partsOf(dataset).map(({ to, name }) => (
          <li key={to}>
            <a href={`#${to}`} className="inline-block py-1 pointer-coarse:py-3">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function partsOf(dataset: Dataset): { to: string; name: string }[] {
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
