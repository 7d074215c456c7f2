import type { MouseEvent } from 'react';
import { DownloadButton } from '#src/app/download/DownloadButton.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import type { ComparisonView } from '#src/app/state/comparisonView.ts';
import { useView, useViewStore } from '#src/app/state/useView.ts';
import { formatView } from '#src/app/state/view.ts';
import type { Subject } from '#src/figures/sheet/subject.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { QuietChoice } from '#src/ui/QuietChoice.tsx';

type Props = {
  title: string;
  /** What is given away: the comparison as it is shown. */
  subject: Subject;
  /** How many measures there are. */
  measures: number;
  /** Whether showing only what can be compared would leave something out. */
  canFilter: boolean;
  /** Whether an order by size of change is offered. */
  canSort: boolean;
};

/** Renders what can be done with the comparison. Each choice has its way back in its own place. */
export function ComparisonActions({ title, subject, measures, canFilter, canSort }: Props) {
  const show = useView((view) => view.show);
  const sort = useView((view) => view.sort);
  const store = useViewStore();
  const setShow = (value: ComparisonView['show'], step?: 'replace') => {
    if (value !== store.getState().show) store.update({ show: value }, step);
  };
  return (
    <div className="comparison-actions quiet">
      {canFilter && (
        <QuietChoice
          name="comparison.show"
          label="Show"
          options={[
            { value: 'all', label: `All ${formatNumber(measures)}` },
            { value: 'comparable', label: 'Only comparable' },
          ]}
          value={show ?? 'all'}
          onChange={(value, step) => setShow(value === 'comparable' ? value : undefined, step)}
        />
      )}
      {(canSort || sort !== undefined) && (
        <ViewLink
          change={{ sort: sort === undefined ? 'change' : undefined }}
          text={sort === undefined ? 'By size of change' : 'As in the release'}
        />
      )}
      <DownloadButton subject={subject} title={title} />
      <CopyLink anchor={anchors.comparison} />
    </div>
  );
}

/** Renders a link to the comparison with a part of its view changed. */
function ViewLink({ change, text }: { change: Partial<ComparisonView>; text: string }) {
  const store = useViewStore();
  const href = useView((view) => formatView({ ...view, ...change }));
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.update(change);
  };
  return (
    <a href={`${href === '' ? '?' : href}#${anchors.comparison}`} className="needs-script" onClick={choose}>
      {text}
    </a>
  );
}
