import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, Phase } from '#src/dataset/schema.ts';
import type { ComparisonRow } from '#src/statistics/comparison/compare.ts';
import type { ComparisonGroup } from '#src/statistics/comparison/comparisonGroups.ts';
import { Chunked } from '#src/ui/Chunked.tsx';
import { ChangeText } from './ChangeText.tsx';
import { ComparisonSlot, type Share } from './ComparisonCell.tsx';
import { type RowWidths, textWidthOf } from './columnWidths.ts';

type Pair = { dataset: Dataset; from: Phase; to: Phase; share: Share };

/** One group of a comparison. The roles stand in words, since a table laid out as a grid loses them in some browsers. */
export function ComparisonTable({ group, widths, ...pair }: Pair & { group: ComparisonGroup; widths: RowWidths }) {
  const { dataset, from, to } = pair;
  return (
    <table
      role="table"
      className="comparison mt-6"
      data-names={textWidthOf([from.label, to.label])}
      data-values={widths.values}
      data-changes={widths.changes}
    >
      <caption className="pb-1.5 text-start font-semibold">
        <MixedLanguageText dataset={dataset} text={group.title} />
        {group.why !== '' && <span className="font-normal text-muted">{`: ${group.why}`}</span>}
      </caption>
      <thead role="rowgroup" className="sr-only">
        <tr role="row">
          <th role="columnheader" scope="col">
            Measure
          </th>
          <th role="columnheader" scope="col">
            <DatasetText dataset={dataset} text={from.label} />
          </th>
          <th role="columnheader" scope="col">
            <DatasetText dataset={dataset} text={to.label} />
          </th>
          <th role="columnheader" scope="col">
            Difference
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <Chunked>
          {group.rows.map((row) => (
            <Row key={row.measure.id} row={row} {...pair} />
          ))}
        </Chunked>
      </tbody>
    </table>
  );
}

function Row({ row, dataset, from, to, share }: Pair & { row: ComparisonRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="font-normal">
        <DatasetText dataset={dataset} text={row.measure.label} />
        {row.change.kind !== 'not-comparable' && row.measure.comparison?.note !== undefined && (
          <span {...languageAttributes(dataset)} className="block text-small text-muted">
            {row.measure.comparison.note}
          </span>
        )}
      </th>
      <ComparisonSlot dataset={dataset} phase={from} measure={row.measure} cell={row.from} share={share} />
      <ComparisonSlot dataset={dataset} phase={to} measure={row.measure} cell={row.to} share={share} />
      <td role="cell" className="change">
        <ChangeText dataset={dataset} row={row} from={from} to={to} />
      </td>
    </tr>
  );
}
