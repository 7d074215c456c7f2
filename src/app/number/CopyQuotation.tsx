import { useFileId } from '#src/app/state/useView.ts';
import { permalink } from '#src/app/state/view.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { quoteNumber } from '#src/statistics/number/quoteNumber.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';

/** Copies the sentence that states a number, where it stands, the citation and the link, ready to paste. */
export function CopyQuotation({ dataset, target }: { dataset: Dataset; target: Ref }) {
  const file = useFileId();
  const text = () => quoteNumber(dataset, target, permalink({ file, select: target })) ?? '';
  return <CopyButton label="Copy quotation" doneText="Quotation copied" text={text} />;
}
