import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { compare } from '#src/statistics/compare.ts';
import { describeComparison } from '#src/statistics/describeComparison.ts';
import { anchors } from './anchors.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { comparisonGroups } from './comparisonGroups.ts';
import { comparisonScale } from './comparisonScale.ts';
import { Section } from './Section.tsx';

/** All measures of the first phase against the next: both bars, both values, the difference or why there is none. */
export function Comparison({ dataset }: { dataset: Dataset }) {
  const [from, to] = dataset.phases;
  return from === undefined || to === undefined ? null : <Compared dataset={dataset} from={from} to={to} />;
}

function Compared({ dataset, from, to }: { dataset: Dataset; from: Phase; to: Phase }) {
  const rows = compare(dataset, from, to);
  const share = comparisonScale(rows);
  return (
    <Section
      id={anchors.comparison}
      title={`${from.label} against ${to.label}`}
      lead={
        <>
          <p>{describeComparison(dataset, from, to)}</p>
          {dataset.comparison.note !== undefined && <p>{dataset.comparison.note}</p>}
        </>
      }
    >
      {comparisonGroups(rows, from, to).map((group) => (
        <ComparisonTable key={group.title} dataset={dataset} group={group} from={from} to={to} share={share} />
      ))}
    </Section>
  );
}
