import type { Unit } from './schema.ts';

/** What two values must share to stand in one sum or one chart: the kind of unit, and its currency or symbol. */
export function unitKind(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return 'counts';
    case 'money':
      return `amounts in ${unit.currency}`;
    case 'quantity':
      return `quantities in ${JSON.stringify(unit.symbol)}`;
    default:
      return unit satisfies never;
  }
}
