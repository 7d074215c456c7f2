import { NoBreakNumbers } from '#src/app/text/NoBreakNumbers.tsx';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { printedValue } from '#src/statistics/number/describeNumber.ts';
import { quoteAnchor, referenceOf } from '#src/statistics/source/printReferences.ts';

/** A number on paper, which leads to its words by the reference printed behind it. */
export function PaperNumber({ dataset, target }: { dataset: Dataset; target: Ref }) {
  const reference = referenceOf(dataset, target);
  const value = printedValue(dataset, target);
  if (reference === undefined) return <NoBreakNumbers text={value} />;
  return (
    <a href={`#${quoteAnchor(reference)}`} data-reference={reference} className="font-semibold no-underline">
      <NoBreakNumbers text={value} />
    </a>
  );
}

/** What the references behind the numbers are, for paper alone: a reading mode, which shows no references, leaves it out. */
export function PaperNote() {
  return (
    <p aria-hidden="true" className="mt-1 hidden text-small text-muted print:block">
      Numbers in brackets lead to the words in the release.
    </p>
  );
}
