import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { NoBreakNumbers, NoBreakSigns } from './NoBreakNumbers.tsx';
import { splitQuotedTexts } from './splitQuotedTexts.ts';

type Props = {
  dataset: Dataset;
  text: string;
  /** Texts that it may quote beside those that `splitQuotedTexts` knows, e.g. the label of a measure. */
  quoted?: readonly string[];
  /** Whether it is a value, in which the unit stays with the number, and not a sentence. */
  value?: boolean;
};

/** Renders a sentence that quotes a dataset; quotes in another language get `lang` and `dir`, and are isolated. */
export function MixedLanguageText({ dataset, text, quoted, value = false }: Props) {
  const Text = value ? NoBreakNumbers : NoBreakSigns;
  const own = languageAttributes(dataset);
  if (own.lang === undefined) return <Text text={text} />;
  return splitQuotedTexts(dataset, text, quoted).map(({ start, text: part, isQuoted }) =>
    isQuoted ? (
      <bdi key={start} {...own}>
        <Text text={part} />
      </bdi>
    ) : (
      <Text key={start} text={part} />
    ),
  );
}

type DatasetTextProps = { dataset: Dataset; text: string | undefined; className?: string };

/** Renders a text of a dataset inside the page's own language, e.g. in the cell of a table. */
export function DatasetText(props: DatasetTextProps) {
  return datasetText(props);
}

/** Returns what `DatasetText` renders, for a part that stands on the page thousands of times. */
export function datasetText({ dataset, text, className }: DatasetTextProps) {
  const own = languageAttributes(dataset);
  if (text === undefined) return null;
  if (own.lang === undefined) return <span className={className}>{text}</span>;
  const quoted = <bdi {...own}>{text}</bdi>;
  return className === undefined ? quoted : <span className={className}>{quoted}</span>;
}
