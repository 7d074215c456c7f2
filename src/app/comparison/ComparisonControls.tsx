import { DownloadButton } from '#src/app/download/DownloadButton.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import type { Subject } from '#src/figures/sheet/subject.ts';
import type { ComparisonFilter } from '#src/statistics/comparison/filterRows.ts';
import { RadioGroup } from '#src/ui/RadioGroup.tsx';
import { PhaseLists } from './PhaseSelects.tsx';

const rows = [
  { value: 'all', label: 'All measures' },
  { value: 'comparable', label: 'Only comparable' },
] as const;

const orders = [
  { value: 'release', label: 'As in the release' },
  { value: 'size', label: 'By size of change' },
] as const;

/** From this many measures on, a field finds one by its words. */
const many = 20;

type Props = {
  dataset: Dataset;
  title: string;
  /** What is given away: the comparison as it is arranged. */
  subject: Subject;
  /** Whether an order by size would be another one. */
  sortable: boolean;
  arrangement: ComparisonFilter;
  arrange: (arrangement: ComparisonFilter) => void;
};

/** What of the comparison is shown, and in which order; and which phases are compared, where there is a choice. */
export function ComparisonControls({ dataset, title, subject, sortable, arrangement, arrange }: Props) {
  return (
    <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
      {dataset.phases.length > 2 && <PhaseLists dataset={dataset} />}
      <RadioGroup
        label="Measures"
        options={rows}
        value={arrangement.filter}
        onChange={(only) => arrange({ ...arrangement, filter: only })}
      />
      {sortable && (
        <RadioGroup
          label="Order"
          options={orders}
          value={arrangement.sort}
          onChange={(order) => arrange({ ...arrangement, sort: order })}
        />
      )}
      {dataset.measures.length >= many && (
        <label className="text-small">
          <span className="block text-muted">Find a measure</span>
          <input
            type="search"
            className="field"
            value={arrangement.query}
            onChange={({ target }) => arrange({ ...arrangement, query: target.value })}
          />
        </label>
      )}
      <DownloadButton subject={subject} title={title} />
      <CopyLink anchor={anchors.comparison} />
    </div>
  );
}
