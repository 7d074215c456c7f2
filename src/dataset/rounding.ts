import type { Observation, Source, StatedTotal, Unit } from './schema.ts';
import { statementOf } from './stated.ts';

/**
 * By how much a stated value may be off because it was printed with a scale: half of its last printed digit,
 * 50000 for £5.1m; 0 where it was printed in full, as a word, or where it is not read. In the value's own unit.
 */
export function halfStep(source: Source, stated: Observation | StatedTotal, unit: Unit): number {
  const statement = statementOf(source, stated, unit);
  return statement?.kind === 'read' ? statement.reading.halfStep : 0;
}
