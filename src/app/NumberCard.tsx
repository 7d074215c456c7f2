import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { countedValue, statedBy } from '#src/statistics/describeNumber.ts';
import { refLabel } from '#src/statistics/refLabel.ts';
import { sentenceOf } from '#src/statistics/sentence.ts';
import { CopyLink } from './CopyLink.tsx';
import { numberFacts } from './numberFacts.ts';
import { useView, useViewStore } from './useView.ts';

/** What is known of the chosen number: its words in their sentence, where they stand, and what must be said beside it. */
export function NumberCard({ dataset }: { dataset: Dataset }) {
  const { selection } = useViewStore();
  const select = useView((view) => view.select);
  if (select === undefined) return null;
  return (
    <section aria-label="The chosen number" className="number-card">
      <div className="flex items-start gap-3">
        <h3 className="flex-1 text-lead leading-tight">
          {countedValue(dataset, select)}
          <span className="block text-small font-normal text-muted">{refLabel(dataset, select)}</span>
        </h3>
        <CopyLink />
        <button type="button" className="button" onClick={() => selection.select(undefined, 'page')}>
          Close
        </button>
      </div>
      <Sentence dataset={dataset} target={select} />
      <dl className="mt-2 text-small">
        {numberFacts(dataset, select).map(({ name, texts, links }) => (
          <div key={name} className="grid grid-cols-[7.5rem_1fr] gap-x-3">
            <dt className="text-muted">{name}</dt>
            <dd>
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
              {links?.map(({ anchor, text }) => (
                <p key={anchor}>
                  <a href={`#${anchor}`}>{text}</a>
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sentence({ dataset, target }: { dataset: Dataset; target: Ref }) {
  const words = statedBy(dataset, target)?.stated;
  const sentence = words === undefined ? undefined : sentenceOf(dataset, words);
  if (sentence === undefined) return null;
  return (
    <blockquote className="mt-2 font-serif leading-snug">
      {sentence.before}
      <mark className="bg-mark text-ink">{sentence.quote}</mark>
      {sentence.after}
    </blockquote>
  );
}
