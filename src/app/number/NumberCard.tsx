import { anchors } from '#src/app/navigation/anchors.ts';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import { useViewStore } from '#src/app/state/useView.ts';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { countedValue } from '#src/statistics/number/describeNumber.ts';
import { CopyQuotation } from './CopyQuotation.tsx';
import { NumberDetails } from './NumberDetails.tsx';
import { cardLabel, numberPlace, numberSaid } from './numberSaid.ts';
import { Sentences } from './Sentences.tsx';

type Props = { dataset: Dataset; select: Ref };

/** Renders what must be said of the selected number, under its words in the release; what else is known opens. */
export function NumberCard({ dataset, select }: Props) {
  const { selection } = useViewStore();
  const place = numberPlace(dataset, select);
  const key = refKey(select);
  return (
    <section id={anchors.chosen} tabIndex={-1} aria-label="The chosen number" className="number-card @container">
      <div className="quiet flex items-start gap-x-2 @max-[16rem]:flex-wrap-reverse @max-[16rem]:justify-end">
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
      <Sentences dataset={dataset} sentences={numberSaid(dataset, select)} />
      {place !== undefined && (
        <p>
          <a href={`#${place.anchor}`}>
            <MixedLanguageText dataset={dataset} text={place.text} />
          </a>
        </p>
      )}
      <div className="quiet mt-1 flex flex-wrap gap-x-6 *:open:basis-full">
        <span key={`link to ${key}`} className="quiet in-place">
          <CopyLink />
        </span>
        <span key={key} className="quiet in-place">
          <CopyQuotation dataset={dataset} target={select} />
        </span>
        <details key={`more of ${key}`}>
          <summary>More</summary>
          <NumberDetails dataset={dataset} select={select} />
        </details>
      </div>
    </section>
  );
}
