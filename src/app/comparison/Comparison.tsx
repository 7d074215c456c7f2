import { useMemo, useState } from 'react';
import { anchors } from '#src/app/navigation/anchors.ts';
import { useComparedPhases } from '#src/app/state/useComparedPhases.ts';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { type ComparisonRow, comparePhases } from '#src/statistics/comparison/compare.ts';
import { comparisonGroups } from '#src/statistics/comparison/comparisonGroups.ts';
import { comparisonScale } from '#src/statistics/comparison/comparisonScale.ts';
import { describeComparison } from '#src/statistics/comparison/describeComparison.ts';
import { type ComparisonFilter, filterRows } from '#src/statistics/comparison/filterRows.ts';
import { formatCounted } from '#src/statistics/format/format.ts';
import { Section } from '#src/ui/Section.tsx';
import { ComparisonControls } from './ComparisonControls.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { rowWidthsIn } from './columnWidths.ts';

/** All measures of one phase against another: both bars, both values, the difference or why there is none. */
export function Comparison({ dataset }: { dataset: Dataset }) {
  const { phases } = useComparedPhases(dataset);
  return phases === undefined ? null : <Compared dataset={dataset} from={phases.from} to={phases.to} />;
}

function Compared({ dataset, from, to }: { dataset: Dataset; from: Phase; to: Phase }) {
  const [arrangement, arrange] = useState<ComparisonFilter>({ filter: 'all', sort: 'release', query: '' });
  const rows = useMemo(() => comparePhases(dataset, from, to), [dataset, from, to]);
  const share = useMemo(() => comparisonScale(rows), [rows]);
  const widthsOf = useMemo(() => rowWidthsIn(rows), [rows]);
  const title = `${from.label} against ${to.label}`;
  const left = filterRows(rows, arrangement);
  // Where words find nothing there is nothing to give away but the whole.
  const subject = useMemo(
    () => ({ kind: 'comparison', from, to, ...(left.length > 0 ? { filter: arrangement } : {}) }) as const,
    [from, to, arrangement, left.length],
  );
  return (
    <Section
      id={anchors.comparison}
      title={<MixedLanguageText dataset={dataset} text={title} />}
      lead={
        <>
          {dataset.comparison.note !== undefined && (
            <p {...languageAttributes(dataset)} className="text-ink">
              {dataset.comparison.note}
            </p>
          )}
          <p>
            <MixedLanguageText dataset={dataset} text={describeComparison(dataset, from, to)} />
          </p>
        </>
      }
    >
      <ComparisonControls
        dataset={dataset}
        title={title}
        subject={subject}
        sortable={isSortable(rows)}
        arrangement={arrangement}
        arrange={arrange}
      />
      <p role="status" className={left.length > 0 ? 'sr-only' : 'mt-4'}>
        {left.length < rows.length && `${formatCounted({ value: left.length }, shownMeasures)} shown`}
      </p>
      {comparisonGroups(left, from, to).map((group) => (
        <ComparisonTable
          key={group.title}
          dataset={dataset}
          group={group}
          widths={widthsOf(group.unit)}
          from={from}
          to={to}
          share={share}
        />
      ))}
    </Section>
  );
}

/** Whether the comparable rows stand in another order by the size of their change. */
function isSortable(rows: ComparisonRow[]): boolean {
  const [asReleased, bySize] = (['release', 'size'] as const).map((order) =>
    filterRows(rows, { filter: 'comparable', sort: order, query: '' }),
  );
  return asReleased?.some((row, index) => row !== bySize?.[index]) ?? false;
}

const shownMeasures = { kind: 'count', one: 'measure', other: 'measures' } as const;
