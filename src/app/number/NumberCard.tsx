import { termRenderer } from '#src/app/glossary/TermText.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import { useViewStore } from '#src/app/state/useView.ts';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { totalById } from '#src/statistics/coverage/byId.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { countedValue, statedNumber } from '#src/statistics/number/describeNumber.ts';
import { sentenceOf } from '#src/statistics/source/sentence.ts';
import { totalFlag } from '#src/statistics/totals/describeTotal.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';
import { Flag } from '#src/ui/Flag.tsx';
import { QuoteNumber } from './CopyQuotation.tsx';
import { numberFacts } from './numberFacts.ts';

/** What is known of the chosen number: its words in their sentence, where they stand, and what must be said beside it. */
export function NumberCard({ dataset, select }: { dataset: Dataset; select: Ref }) {
  const { selection } = useViewStore();
  const flag = 'total' in select ? totalFlag(reconcile(dataset, totalById(dataset, select.total))) : undefined;
  const own = languageAttributes(dataset);
  const facts = numberFacts(dataset, select);
  const show = termRenderer(
    dataset,
    facts.flatMap(({ texts }) => texts),
  );
  return (
    <section id={anchors.chosen} tabIndex={-1} aria-label="The chosen number" className="number-card @container">
      <div className="flex items-start gap-x-2 @max-[16rem]:flex-wrap-reverse @max-[16rem]:items-end @max-[16rem]:justify-end">
        <h3 className="flex-1 text-lead leading-tight @max-[16rem]:text-base @max-[16rem]:leading-tight">
          <MixedLanguageText value dataset={dataset} text={countedValue(dataset, select)} />
          <span className="block text-small font-normal text-muted">
            <DatasetText dataset={dataset} text={refLabel(dataset, select)} />
          </span>
          {flag !== undefined && (
            <span className="block text-small">
              <Flag />
              <MixedLanguageText dataset={dataset} text={flag} />
            </span>
          )}
        </h3>
        <button type="button" className="button" onClick={() => selection.select(undefined, 'page')}>
          Close
        </button>
      </div>
      <Sentence dataset={dataset} target={select} />
      <dl className="mt-2 text-small">
        {facts.map(({ name, texts, quoted, links }) => (
          <div key={`${name} ${texts[0]}`} className="grid gap-x-3 @min-[16rem]:grid-cols-[7.5rem_1fr]">
            <dt className="text-muted">
              <MixedLanguageText dataset={dataset} text={name} />
            </dt>
            <dd>
              {texts.map((text) => (
                <p key={text} {...(quoted === undefined ? own : {})}>
                  {show(text, quoted)}
                </p>
              ))}
              {links?.map(({ anchor, text }) => (
                <p key={anchor}>
                  <a href={`#${anchor}`}>
                    <MixedLanguageText dataset={dataset} text={text} />
                  </a>
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <CopyLink key={`link to ${refKey(select)}`} />
        <QuoteNumber key={refKey(select)} dataset={dataset} target={select} />
      </div>
    </section>
  );
}

function Sentence({ dataset, target }: { dataset: Dataset; target: Ref }) {
  const words = statedNumber(dataset, target)?.stated;
  const sentence = words === undefined ? undefined : sentenceOf(dataset, words);
  if (sentence === undefined) return null;
  return (
    <blockquote {...languageAttributes(dataset)} className="number-sentence mt-2 font-serif leading-snug">
      <span>{sentence.before}</span>
      <mark className="bg-mark text-ink">{sentence.quote}</mark>
      <span>{sentence.after}</span>
    </blockquote>
  );
}
