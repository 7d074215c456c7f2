import { currencyDecimals } from '#src/dataset/format/currency.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Measure, Observation, Qualifier, Unit } from '#src/dataset/schema.ts';
import { type Entries, wholesOf } from './lookup.ts';
import type { Finding, Path } from './problem.ts';
import { unknownCellFindings, unknownSourceFindings } from './resolve.ts';

/** Returns findings for unknown phases or measures, values unfit for their unit, and parts larger than their whole. */
export function observationFindings(dataset: Dataset, entries: Entries): Finding[] {
  return dataset.observations.flatMap((observation, index) => {
    const path = ['observations', index];
    const measure = entries.measures.get(observation.measure);
    return [
      ...unknownCellFindings(path, observation, entries),
      ...unknownSourceFindings(path, observation, entries),
      ...(measure === undefined ? [] : unitFindings([...path, 'value'], observation.value, measure.unit)),
      ...(measure === undefined ? [] : partFindings([...path, 'value'], observation, measure, entries)),
    ];
  });
}

/** Returns a finding for a count that is not whole, or an amount with more decimals than its currency has. */
export function unitFindings(path: Path, value: number, unit: Unit): Finding[] {
  switch (unit.kind) {
    case 'count':
      return Number.isInteger(value) ? [] : [{ path, message: () => `${value} is not whole, as counts are` }];
    case 'money': {
      const maxDecimals = currencyDecimals(unit.currency) ?? 0;
      if (decimalsOf(value) <= maxDecimals) return [];
      const limit = maxDecimals === 0 ? 'no decimals' : `${maxDecimals} decimals at most`;
      return [{ path, message: () => `${value} does not fit: amounts in ${unit.currency} have ${limit}` }];
    }
    case 'quantity':
      return [];
  }
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

const mayBeLess: (Qualifier | undefined)[] = ['at-most', 'about'];
const mayBeMore: (Qualifier | undefined)[] = ['at-least', 'about'];

/** Returns a finding where a part is certainly larger than a whole it belongs to, in the same phase. */
function partFindings(path: Path, part: Observation, measure: Measure, entries: Entries): Finding[] {
  if (measure.partOf === undefined || mayBeLess.includes(part.qualifier)) return [];
  const wholes = wholesOf(measure, entries.measures);
  if (wholes.includes(measure)) return [];
  for (const { id } of wholes) {
    const whole = entries.observations.get(refKey({ phase: part.phase, measure: id }));
    if (whole !== undefined && part.value > whole.value && !mayBeMore.includes(whole.qualifier)) {
      return [
        {
          path,
          message: () => `${part.value} is larger than ${whole.value}, the value of "${id}", of which it is a part`,
        },
      ];
    }
  }
  return [];
}
