import { useEffect, useState } from 'react';
import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import { useViewStore } from '#src/app/state/useView.ts';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { countedValue } from '#src/statistics/number/describeNumber.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import { QuoteNumber } from './CopyQuotation.tsx';
import { cardLabel, numberPlace, numberSaid } from './numberSaid.ts';
import { Sentences } from './Sentences.tsx';

const numberDetails = lazyComponent(() => import('./NumberDetails.tsx').then((part) => part.NumberDetails));

type Props = { dataset: Dataset; select: Ref };

/** Renders what must be said of the selected number, under its words in the release; what else is known opens. */
export function NumberCard({ dataset, select }: Props) {
  const { selection } = useViewStore();
  const place = numberPlace(dataset, select);
  const key = refKey(select);
  return (
    <section id={anchors.chosen} tabIndex={-1} aria-label="The chosen number" className="number-card @container">
      <div className="flex items-start gap-x-2 @max-[16rem]:flex-wrap-reverse @max-[16rem]:justify-end">
        <h3 className="flex-1 text-lead leading-tight @max-[16rem]:text-base @max-[16rem]:leading-tight">
          <MixedLanguageText value dataset={dataset} text={countedValue(dataset, select)} />
          <span className="block text-small font-normal text-muted">
            <DatasetText dataset={dataset} text={cardLabel(dataset, select)} />
          </span>
        </h3>
        <button type="button" className="button" onClick={() => selection.select(undefined, 'page')}>
          Close
        </button>
      </div>
      <Sentences dataset={dataset} sentences={numberSaid(dataset, select).said} />
      {place !== undefined && (
        <p>
          <a href={`#${place.anchor}`}>
            <MixedLanguageText dataset={dataset} text={place.text} />
          </a>
        </p>
      )}
      <div className="card-actions">
        <CopyLink key={`link to ${key}`} />
        <QuoteNumber key={key} dataset={dataset} target={select} />
        <More key={`more of ${key}`} dataset={dataset} select={select} />
      </div>
    </section>
  );
}

/** Renders what else is known of a number, whose code is fetched once a number is selected. */
function More({ dataset, select }: Props) {
  const [isOpen, setOpen] = useState(false);
  useEffect(numberDetails.prefetch, []);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>More</summary>
      {isOpen && (
        <ErrorBoundary fallback={(error, retry) => <ErrorWithRetry what="The rest" error={error} retry={retry} />}>
          <Lazy component={numberDetails} props={{ dataset, select }} />
        </ErrorBoundary>
      )}
    </details>
  );
}
