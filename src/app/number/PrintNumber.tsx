import { placeIds } from '#src/app/navigation/anchors.ts';
import { NoBreakNumbers } from '#src/app/text/NoBreakNumbers.tsx';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { printedValue } from '#src/statistics/number/describeNumber.ts';
import { referenceOf } from '#src/statistics/source/printReferences.ts';
import { statedClass } from './numberClass.ts';

type Props = {
  dataset: Dataset;
  target: Ref;
  /** The id of the figure. */
  figure: string;
};

/** Renders a number of a figure's table, on paper and before the scripts run, as a link to its words. */
export function PrintNumber({ dataset, target, figure }: Props) {
  const reference = referenceOf(dataset, target);
  const value = printedValue(dataset, target);
  if (reference === undefined) return <NoBreakNumbers text={value} />;
  return (
    <a
      id={placeIds(dataset, target, figure)[0]}
      href={`#${refKey(target)}`}
      data-reference={reference}
      className={`${statedClass(dataset, target)} font-semibold print:no-underline`}
    >
      <NoBreakNumbers text={value} />
    </a>
  );
}

/** Renders what the references behind the numbers are, for paper alone: a reading mode, which shows none, leaves it out. */
export function PrintNote() {
  return (
    <p aria-hidden="true" className="mt-1 hidden text-small text-muted print:block">
      Numbers in brackets lead to the words in the release.
    </p>
  );
}
