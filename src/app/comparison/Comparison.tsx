import { memo, useDeferredValue, useMemo, useState } from 'react';
import { anchors } from '#src/app/navigation/anchors.ts';
import { type ComparisonView, comparedPhases } from '#src/app/state/comparisonView.ts';
import { useDeferredView } from '#src/app/state/useView.ts';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { comparePhases } from '#src/statistics/comparison/compare.ts';
import { comparisonBlocks } from '#src/statistics/comparison/comparisonBlocks.ts';
import { comparisonTitle } from '#src/statistics/comparison/comparisonTitle.ts';
import { describeComparison } from '#src/statistics/comparison/describeComparison.ts';
import { canFilter, canSort, filterRows } from '#src/statistics/comparison/filterRows.ts';
import { formatCounted } from '#src/statistics/format/format.ts';
import { ComparisonActions } from './ComparisonActions.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { PhaseKey } from './PhaseKey.tsx';
import { PhaseSelects } from './PhaseSelects.tsx';

/** From this many measures on, they can be sorted, and a field finds one by its words. */
const many = 20;

/** Up to this many characters, what the headline says of the second phase stands in one line, as does the phase's label. */
const maxWholeLength = 16;
const maxWholeLabel = 20;

/** Renders all measures of one phase against another: values, bars, the difference, or that there is none. */
export function Comparison({ dataset }: { dataset: Dataset }) {
  const phases = comparedPhases(
    dataset,
    useDeferredView((view) => view.compare),
  );
  const show = useDeferredView((view) => view.show);
  const sort = useDeferredView((view) => view.sort);
  return phases === undefined ? null : <Compared dataset={dataset} {...phases} show={show} sort={sort} />;
}

type Props = { dataset: Dataset; from: Phase; to: Phase } & Pick<ComparisonView, 'show' | 'sort'>;

const Compared = memo(function Compared({ dataset, from, to, show, sort }: Props) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const rows = useMemo(() => comparePhases(dataset, from, to), [dataset, from, to]);
  const { visible, blocks, subject } = useMemo(() => {
    const filter = { filter: show ?? 'all', sort: sort === 'change' ? 'size' : 'release', query } as const;
    const visible = filterRows(rows, filter);
    // Where words find nothing there is nothing to give away but the whole.
    const subject = { kind: 'comparison', from, to, ...(visible.length > 0 ? { filter } : {}) } as const;
    return { visible, blocks: comparisonBlocks({ dataset, from, to }, rows, visible), subject };
  }, [dataset, from, to, rows, show, sort, query]);
  const { text: title, quoted } = comparisonTitle(rows, from, to);
  const label = title.length - to.label.length;
  const comma = title.lastIndexOf(', ', label);
  const second = comma === -1 ? label : comma + 2;
  return (
    <section
      id={anchors.comparison}
      aria-labelledby={`${anchors.comparison}.title`}
      className="section comparison-section split mt-5 border-t-2 border-ink pt-2.5"
    >
      <div className="@container/intro">
        {/* What can be done stands at the end of the heading's line where that has room, else in a line of its own. */}
        <div className="comparison-head">
          <h2 id={`${anchors.comparison}.title`} className="comparison-title tracking-tight">
            <MixedLanguageText dataset={dataset} text={title.slice(0, second)} quoted={quoted} />
            <span className={title.length - second > maxWholeLength ? undefined : 'whole'}>
              <span>{title.slice(second, label)}</span>
              <span className={to.label.length > maxWholeLabel ? undefined : 'whole'}>
                <DatasetText dataset={dataset} text={to.label} />
              </span>
            </span>
          </h2>
          <ComparisonActions
            title={title}
            subject={subject}
            measures={rows.length}
            canFilter={canFilter(rows)}
            canSort={rows.length >= many && canSort(rows)}
          />
        </div>
        <p className="comparison-lead text-small">
          <MixedLanguageText dataset={dataset} text={`${describeComparison(dataset, from, to)} `} />
          {dataset.comparison.note !== undefined && (
            <span {...languageAttributes(dataset)}>{dataset.comparison.note}</span>
          )}
        </p>
        {(dataset.phases.length > 2 || rows.length >= many) && (
          <div className="needs-script mt-2 mb-1.5 flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
            {dataset.phases.length > 2 && <PhaseSelects dataset={dataset} />}
            {rows.length >= many && (
              <label className="text-small">
                <span className="block text-muted">Find a measure</span>
                <input
                  type="search"
                  className="field"
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              </label>
            )}
          </div>
        )}
        <PhaseKey dataset={dataset} phases={[from, to]} />
      </div>
      <div>
        <p role="status" className={visible.length > 0 ? 'sr-only' : 'mt-4'}>
          {visible.length < rows.length && `${formatCounted({ value: visible.length }, shownMeasures)} shown`}
        </p>
        <ComparisonTable dataset={dataset} rows={rows} blocks={blocks} from={from} to={to} />
      </div>
    </section>
  );
});

const shownMeasures = { kind: 'count', one: 'measure', other: 'measures' } as const;
