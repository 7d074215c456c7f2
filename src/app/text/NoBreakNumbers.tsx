import { splitNumbers } from '#src/statistics/format/splitNumbers.ts';

/** Renders a value, or a sentence on values, without line breaks between a number and its sign or unit. */
export function NoBreakNumbers({ text }: { text: string }) {
  return noBreakNumbers(text);
}

/** Returns whether a text is one number with its sign and unit, such as `12.5 kg`. */
export const isWholeNumber = (text: string) => splitNumbers(text).every((part) => part.whole && part.text === text);

/** Returns what `NoBreakNumbers` renders, for a part that stands on the page thousands of times. */
export const noBreakNumbers = (text: string) =>
  splitNumbers(text).map(({ start, text: part, whole }) => (
    <span key={start} className={whole ? 'whole' : undefined}>
      {part}
    </span>
  ));

/** Where browsers may break a number: between a sign and a currency. */
const signed = /[-\u2212+]\p{Lu}{0,3}\p{Sc}\d/u;

/** Renders any text, without line breaks between a number and its sign. */
export function NoBreakSigns({ text }: { text: string }) {
  return noBreakSigns(text);
}

/** Returns what `NoBreakSigns` renders, for a part that stands on the page thousands of times. */
export const noBreakSigns = (text: string) =>
  signed.test(text) ? <NoBreakNumbers text={text} /> : <span>{text}</span>;
