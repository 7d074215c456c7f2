import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { describeNumber, statedNumber } from '#src/statistics/number/describeNumber.ts';

/** Renders a number in one sentence, with the words that state it. */
export function NumberSentence({ dataset, target }: { dataset: Dataset; target: Ref }) {
  const words = statedNumber(dataset, target)?.stated.quote;
  const quoted = [refLabel(dataset, target), ...(words === undefined ? [] : [words])];
  return <MixedLanguageText dataset={dataset} text={describeNumber(dataset, target)} quoted={quoted} />;
}
