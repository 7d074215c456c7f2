import { splitNumbers } from '#src/statistics/format/splitNumbers.ts';

/** Shows a value, or a sentence on values, in which no number is parted from its sign or unit over two lines. */
export function Whole({ text }: { text: string }) {
  return splitNumbers(text).map(({ start, text: stretch, whole }) => (
    <span key={start} className={whole ? 'whole' : undefined}>
      {stretch}
    </span>
  ));
}

/** Browsers may end a line between a sign and a currency, but nowhere else in a number. */
const signed = /[-\u2212+]\p{Lu}{0,3}\p{Sc}\d/u;

/** Shows any words, in which no number is parted from its sign. */
export function Prose({ text }: { text: string }) {
  return signed.test(text) ? <Whole text={text} /> : <span>{text}</span>;
}
