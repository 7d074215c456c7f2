import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Phase } from '#src/dataset/schema.ts';
import type { ComparisonRow } from '#src/statistics/comparison/compare.ts';
import { describeReason } from '#src/statistics/comparison/describeComparison.ts';
import { formatDifference, formatPercent } from '#src/statistics/format/format.ts';

type Props = { dataset: Dataset; row: ComparisonRow; from: Phase; to: Phase };

/** The difference of a row, with its percentage only where there may be one; or why there is none. */
export function ChangeInWords({ dataset, row, from, to }: Props) {
  const { change, measure } = row;
  switch (change.kind) {
    case 'difference':
      return <Difference text={formatDifference(change.difference, measure.unit)} />;
    case 'percent':
      return (
        <Difference text={formatDifference(change.difference, measure.unit)} aside={formatPercent(change.percent)} />
      );
    case 'from-zero':
      return <Difference text={formatDifference(change.difference, measure.unit)} aside={`no percentage, from zero`} />;
    case 'not-comparable':
      return (
        <Why
          dataset={dataset}
          reason={describeReason(change.reason, from, to)}
          seen={change.reason.kind !== 'not-reported'}
          quoted={change.reason.kind === 'refused' && change.reason.note !== undefined ? [change.reason.note] : []}
        />
      );
    default:
      return change satisfies never;
  }
}

/** The word stands for the head of the column, which is heard but not seen. */
function Difference({ text, aside }: { text: string; aside?: string }) {
  return (
    <>
      <span aria-hidden="true" className="text-small text-muted">
        {'difference '}
      </span>
      <span className="whole font-semibold">{text}</span>
      {aside !== undefined && <span className="block text-small text-muted">{aside}</span>}
    </>
  );
}

type WhyProps = { dataset: Dataset; reason: string; quoted: string[]; seen: boolean };

/** A gap is already said in words where its bar would be; here it is said only to who hears the table cell by cell. */
function Why({ dataset, reason, quoted, seen }: WhyProps) {
  return (
    <span className={seen ? 'text-small text-muted' : 'sr-only'}>
      <MixedLanguageText dataset={dataset} text={reason} quoted={quoted} />
    </span>
  );
}
