import { Fragment, type ReactElement } from 'react';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { NoBreakSigns } from '#src/app/text/NoBreakNumbers.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { type TermPlace, termsInTexts } from '#src/statistics/source/terms.ts';
import { TermButton } from './TermButton.tsx';
import { entryIds } from './termIds.ts';

type Piece = { lead: string; words: string; tail: string };

/** Shows a text with the terms that are its to explain; a sentence of the page may quote texts of the dataset, as `MixedLanguageText` has it. */
export type Explained = (text: string, quoted?: readonly string[]) => ReactElement;

/** Shows each of some texts that stand together; a term of the glossary explains itself in the first that has it. */
export function explained(dataset: Dataset, texts: readonly string[]): Explained {
  const places = termsInTexts(texts, dataset.glossary ?? []);
  return (text, quoted) => (
    <TermText dataset={dataset} text={text} quoted={quoted} places={places[texts.indexOf(text)] ?? []} />
  );
}

type Props = {
  dataset: Dataset;
  text: string;
  /** Where it is a sentence of the page: the texts that it may quote. */
  quoted?: readonly string[] | undefined;
  places: readonly TermPlace[];
};

/** A text with its terms as links, character by character the same; a bracket at a term is never parted from it. */
export function TermText({ dataset, text, quoted, places }: Props) {
  const entries = entryIds(dataset.glossary ?? []);
  const show = (words: string) =>
    quoted === undefined ? (
      <Plain text={words} />
    ) : (
      <MixedLanguageText dataset={dataset} text={words} quoted={quoted} />
    );
  let next = 0;
  const parts = places.map((place, index) => {
    const { lead, words, tail } = held(text, place, next, places[index + 1]?.start);
    const plain = text.slice(next, place.start - lead.length);
    next = place.end + tail.length;
    return (
      <Fragment key={place.start}>
        {show(plain)}
        <span className="whitespace-nowrap">
          <Words text={lead} />
          <TermButton
            term={place.term}
            words={words}
            entry={entries.get(place.term)}
            own={languageAttributes(dataset)}
          />
          <Words text={tail} />
        </span>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {show(text.slice(next))}
    </>
  );
}

function Plain({ text }: { text: string }) {
  return text === '' ? null : <NoBreakSigns text={text} />;
}

function Words({ text }: { text: string }) {
  return text === '' ? null : <span>{text}</span>;
}

/** A term with the signs that touch it on both sides. */
function held(text: string, { start, end }: TermPlace, from: number, to = text.length): Piece {
  const [lead = ''] = /[^\s\p{L}\p{M}\p{N}]*$/u.exec(text.slice(from, start)) ?? [];
  const [tail = ''] = /^[^\s\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, to)) ?? [];
  return { lead, words: text.slice(start, end), tail };
}
