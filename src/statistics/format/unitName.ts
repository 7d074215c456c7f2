import type { Unit } from '#src/dataset/schema.ts';
import { currencyName } from './format.ts';

/** Returns the name of a unit: `visits`, `British pounds`, `kg`. */
export function unitName(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return unit.other;
    case 'money':
      return currencyName(unit.currency);
    case 'quantity':
      return unit.symbol;
  }
}
