import type { Unit } from './schema.ts';

/** Returns the kind of a unit: `counts`, `amounts in GBP`. Only values of one kind share a sum or a scale. */
export function unitKind(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return 'counts';
    case 'money':
      return `amounts in ${unit.currency}`;
    case 'quantity':
      return `quantities in ${JSON.stringify(unit.symbol)}`;
  }
}
