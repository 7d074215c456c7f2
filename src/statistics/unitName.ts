import type { Unit } from '#src/dataset/schema.ts';

/** What a unit is called on its own: `visits`, `GBP`, `kg`. */
export function unitName(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return unit.other;
    case 'money':
      return unit.currency;
    case 'quantity':
      return unit.symbol;
    default:
      return unit satisfies never;
  }
}
