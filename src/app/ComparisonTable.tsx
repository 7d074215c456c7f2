import type { Dataset, Phase } from '#src/dataset/schema.ts';
import type { ComparisonRow } from '#src/statistics/compare.ts';
import { formatStated } from '#src/statistics/format.ts';
import { ChangeInWords } from './ChangeInWords.tsx';
import { ComparisonSlot, type Share } from './ComparisonSlot.tsx';
import type { ComparisonGroup } from './comparisonGroups.ts';

type Pair = { dataset: Dataset; from: Phase; to: Phase; share: Share };

/** One group of a comparison. The roles stand in words, since a table laid out as a grid loses them in some browsers. */
export function ComparisonTable({ group, ...pair }: Pair & { group: ComparisonGroup }) {
  const { from, to } = pair;
  return (
    <table
      role="table"
      className="comparison mt-6"
      data-names={room([from.label, to.label])}
      data-values={room(group.rows.flatMap(valuesOf))}
    >
      <caption className="pb-1.5 text-start font-semibold">
        {group.title}
        {group.why !== '' && <span className="font-normal text-muted">: {group.why}</span>}
      </caption>
      <thead role="rowgroup" className="sr-only">
        <tr role="row">
          {['Measure', from.label, to.label, 'Difference'].map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {group.rows.map((row) => (
          <Row key={row.measure.id} row={row} {...pair} />
        ))}
      </tbody>
    </table>
  );
}

/** How much room the longest of these texts is given. */
function room(texts: string[]): 'short' | 'medium' | 'long' {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  if (longest > 12) return 'long';
  return longest > 8 ? 'medium' : 'short';
}

function valuesOf({ from, to, measure }: ComparisonRow): string[] {
  return [from, to].flatMap((cell) => (cell.kind === 'reported' ? [formatStated(cell.observation, measure.unit)] : []));
}

function Row({ row, dataset, from, to, share }: Pair & { row: ComparisonRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="font-normal">
        {row.measure.label}
      </th>
      <ComparisonSlot dataset={dataset} phase={from} measure={row.measure} cell={row.from} share={share} />
      <ComparisonSlot dataset={dataset} phase={to} measure={row.measure} cell={row.to} share={share} />
      <td role="cell" className="change">
        <ChangeInWords row={row} from={from} to={to} />
      </td>
    </tr>
  );
}
