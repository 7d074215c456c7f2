import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { Prose, Whole } from './NoBreakNumbers.tsx';
import { ownParts } from './splitQuotedTexts.ts';

type Props = {
  dataset: Dataset;
  text: string;
  /** The texts that it may quote beside those that `ownParts` knows, such as the label of a measure. */
  quoted?: readonly string[];
  /** Whether it is a value, whose unit stays with it, and not a sentence. */
  value?: boolean;
};

/**
 * Shows a sentence of the page that quotes texts of a dataset: where these are in another language, each is marked as
 * such and set apart from the numbers beside it, which would otherwise change places with it.
 */
export function Quoting({ dataset, text, quoted, value = false }: Props) {
  const Words = value ? Whole : Prose;
  const own = languageAttributes(dataset);
  if (own.lang === undefined) return <Words text={text} />;
  return ownParts(dataset, text, quoted).map(({ start, words, own: isOwn }) =>
    isOwn ? (
      <bdi key={start} {...own}>
        <Words text={words} />
      </bdi>
    ) : (
      <Words key={start} text={words} />
    ),
  );
}

/** Shows a text of a dataset among words of the page, as in the cell of a table: marked as `Quoting` does. */
export function Own({ dataset, text }: { dataset: Dataset; text: string | undefined }) {
  const own = languageAttributes(dataset);
  if (text === undefined) return null;
  return own.lang === undefined ? <span>{text}</span> : <bdi {...own}>{text}</bdi>;
}
