import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { quoteNumber } from '#src/statistics/quoteNumber.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { writeView } from './view.ts';

/** Copies the sentence that states a number, where it stands, the citation and the link, ready to paste. */
export function QuoteNumber({ dataset, target }: { dataset: Dataset; target: Ref }) {
  const text = () => {
    const { origin, pathname } = location;
    const link = `${origin}${pathname}${writeView('', { select: target, compare: undefined, tables: [] })}`;
    return quoteNumber(dataset, target, link) ?? '';
  };
  return (
    <CopyButton
      label="Quote this number"
      done="Quotation copied"
      copy={async () => navigator.clipboard.writeText(text())}
      byHand={text}
    />
  );
}
