import type { Phase } from '#src/dataset/schema.ts';
import type { ComparisonRow } from '#src/statistics/compare.ts';

export type ComparisonGroup = { title: string; why: string; rows: ComparisonRow[] };

/** The rows of a comparison by whether, and why not, there is a difference; comparable ones first, empty groups left out. */
export function comparisonGroups(rows: ComparisonRow[], from: Phase, to: Phase): ComparisonGroup[] {
  const groups: Record<Place, ComparisonGroup> = {
    comparable: { title: 'Reported for both phases', why: '', rows: [] },
    apart: { title: 'Reported for both phases, but not to be compared', why: '', rows: [] },
    onlyFrom: {
      title: `Reported for ${from.label} but not for ${to.label}`,
      why: 'no difference can be given',
      rows: [],
    },
    onlyTo: {
      title: `Reported for ${to.label} but not for ${from.label}`,
      why: 'no difference can be given',
      rows: [],
    },
    neither: { title: 'Reported for neither of the two', why: 'no difference can be given', rows: [] },
  };
  for (const row of rows) groups[placeOf(row)].rows.push(row);
  return Object.values(groups).filter((group) => group.rows.length > 0);
}

type Place = 'comparable' | 'apart' | 'onlyFrom' | 'onlyTo' | 'neither';

function placeOf({ from, to, change }: ComparisonRow): Place {
  if (from.kind === 'reported' && to.kind === 'reported')
    return change.kind === 'not-comparable' ? 'apart' : 'comparable';
  if (from.kind === 'reported') return 'onlyFrom';
  return to.kind === 'reported' ? 'onlyTo' : 'neither';
}
