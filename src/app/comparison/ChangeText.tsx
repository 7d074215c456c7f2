import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Phase } from '#src/dataset/schema.ts';
import type { ComparisonRow } from '#src/statistics/comparison/compare.ts';
import { changeWords } from '#src/statistics/comparison/describeChange.ts';

type Props = { dataset: Dataset; row: ComparisonRow; from: Phase; to: Phase };

/** Renders the difference of a row, with its percentage only where there may be one; or why there is none. */
export function ChangeText({ dataset, row, from, to }: Props) {
  const words = changeWords(row, from, to);
  if (words.kind === 'not-comparable') return <NoChange dataset={dataset} row={row} reason={words.reason} />;
  return (
    <>
      {/* The head of the column is heard, but not seen. */}
      <span aria-hidden="true" className="text-small text-muted">
        {`${words.word} `}
      </span>
      <span className="whole font-semibold">{words.value}</span>
      {words.aside !== undefined && <span className="block text-small text-muted">{words.aside}</span>}
    </>
  );
}

type NoChangeProps = { dataset: Dataset; row: ComparisonRow; reason: string };

/** Renders why there is no difference. A gap is visible where its bar would be: here it is only for screen readers. */
function NoChange({ dataset, row: { change }, reason }: NoChangeProps) {
  const why = change.kind === 'not-comparable' ? change.reason : undefined;
  return (
    <span className={why?.kind === 'not-reported' ? 'sr-only' : 'text-small text-muted'}>
      <MixedLanguageText
        dataset={dataset}
        text={reason}
        quoted={why?.kind === 'refused' && why.note !== undefined ? [why.note] : []}
      />
    </span>
  );
}
