import { memo } from 'react';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { formatDate } from '#src/statistics/format.ts';
import { refLabel } from '#src/statistics/refLabel.ts';
import { type Run, releaseRuns } from './releaseRuns.ts';
import { StatedLink } from './StatedLink.tsx';

/** The sources of a dataset, verbatim, every number in them underlined and a link to where the page shows it. */
export const Release = memo(function Release({ dataset }: { dataset: Dataset }) {
  return dataset.sources.map((source) => (
    <article key={source.id} className="mt-6 first:mt-0">
      <p className="text-small text-muted">
        {source.publisher}, {formatDate(source.published)}
        {source.reference !== undefined && `, ${source.reference}`}
      </p>
      <Lines dataset={dataset} source={source} />
    </article>
  ));
});

function Lines({ dataset, source }: { dataset: Dataset; source: Source }) {
  return (
    <div data-walk="" className="release-lines mt-4 font-serif" lang={dataset.language ?? 'en-GB'}>
      {releaseRuns(dataset, source).map(({ start, text, runs }) => (
        <p key={start} className={classOf(source, text)}>
          {runs.map((run) => (
            <Words key={run.start} dataset={dataset} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}

const listItem = /^\s*[•·*–-]\s/;

function classOf(source: Source, line: string): string | undefined {
  if (line === source.title) return 'text-lead font-bold leading-snug';
  return listItem.test(line) ? 'item' : undefined;
}

function Words({ dataset, run }: { dataset: Dataset; run: Run }) {
  const [ref] = run.refs;
  if (ref === undefined) return run.text;
  const label = run.refs.map((each) => refLabel(dataset, each)).join('; ');
  return <StatedLink dataset={dataset} target={ref} text={run.text} says={label} origin="release" />;
}
