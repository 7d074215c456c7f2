import { Fragment, type ReactElement } from 'react';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { noBreakSigns } from '#src/app/text/NoBreakNumbers.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { type TermPlace, termsInTexts } from '#src/statistics/source/terms.ts';
import { TermButton } from './TermButton.tsx';
import { termIds } from './termIds.ts';

type Term = { lead: string; text: string; tail: string };

/**
 * Renders one of the texts; `quoted` where it is a sentence of the page that quotes texts of the dataset, see
 * MixedLanguageText.
 */
export type RenderTerms = (text: string, quoted?: readonly string[]) => ReactElement;

/** Returns what renders texts that are read together: each term of the glossary is linked in the first text that has it. */
export function termRenderer(dataset: Dataset, texts: readonly string[]): RenderTerms {
  const places = termsInTexts(texts, dataset.glossary ?? []);
  return (text, quoted) => (
    <TermText dataset={dataset} text={text} quoted={quoted} places={places[texts.indexOf(text)] ?? []} />
  );
}

type Props = {
  dataset: Dataset;
  text: string;
  /** The texts that it may quote, where it is a sentence of the page. */
  quoted?: readonly string[] | undefined;
  places: readonly TermPlace[];
};

/** Renders a text with its terms as links, without line breaks between a term and its punctuation. */
export function TermText({ dataset, text, quoted, places }: Props) {
  const ids = termIds(dataset.glossary ?? []);
  const render = (part: string) => {
    if (part === '') return null;
    return quoted === undefined ? (
      noBreakSigns(part)
    ) : (
      <MixedLanguageText dataset={dataset} text={part} quoted={quoted} />
    );
  };
  if (places.length === 0) return render(text);
  let next = 0;
  const parts = places.map((place, index) => {
    const { lead, text: term, tail } = withPunctuation(text, place, next, places[index + 1]?.start);
    const plain = text.slice(next, place.start - lead.length);
    next = place.end + tail.length;
    return (
      <Fragment key={place.start}>
        {render(plain)}
        <span className="whitespace-nowrap">
          {lead !== '' && <span>{lead}</span>}
          <TermButton
            term={place.term}
            text={term}
            entryId={ids.get(place.term)}
            language={languageAttributes(dataset)}
          />
          {tail !== '' && <span>{tail}</span>}
        </span>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {render(text.slice(next))}
    </>
  );
}

/** Returns a term with the punctuation that touches it on both sides. */
function withPunctuation(text: string, { start, end }: TermPlace, from: number, to = text.length): Term {
  const [lead = ''] = /[^\s\p{L}\p{M}\p{N}]*$/u.exec(text.slice(from, start)) ?? [];
  const [tail = ''] = /^[^\s\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, to)) ?? [];
  return { lead, text: text.slice(start, end), tail };
}
