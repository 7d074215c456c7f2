import { Fragment, type ReactElement } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { type TermPlace, termsInTexts } from '#src/statistics/terms.ts';
import { TermButton } from './TermButton.tsx';

type Piece = { lead: string; words: string; tail: string };

/** Shows a text with the terms that are its to explain. */
export type Explained = (text: string) => ReactElement;

/** Shows each of some texts that stand together; a term of the glossary explains itself in the first that has it. */
export function explained({ glossary = [] }: Dataset, texts: readonly string[]): Explained {
  const places = termsInTexts(texts, glossary);
  return (text) => <TermText text={text} places={places[texts.indexOf(text)] ?? []} />;
}

/** A text with its terms as buttons, character by character the same; a bracket at a term is never parted from it. */
export function TermText({ text, places }: { text: string; places: readonly TermPlace[] }) {
  let next = 0;
  const parts = places.map((place, index) => {
    const { lead, words, tail } = held(text, place, next, places[index + 1]?.start);
    const plain = text.slice(next, place.start - lead.length);
    next = place.end + tail.length;
    return (
      <Fragment key={place.start}>
        <Words text={plain} />
        <span className="whitespace-nowrap">
          <Words text={lead} />
          <TermButton term={place.term} words={words} />
          <Words text={tail} />
        </span>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      <Words text={text.slice(next)} />
    </>
  );
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
