import type { Observation, Source, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { statementOf } from './statement.ts';

/**
 * By how much a stated value may be off because it was printed with a scale: half of its last printed digit,
 * 50000 for £5.1m; 0 where it was printed in full, as a word, or where it is not read. In the value's own unit.
 */
export function halfStep(source: Source, stated: Observation | StatedTotal, unit: Unit): number {
  if (standsInFull(stated)) return 0;
  const statement = statementOf(source, stated, unit);
  return statement?.kind === 'read' ? statement.reading.halfStep : 0;
}

/** Whether the digits of a value stand among the words that state it: then no scale stands behind them. Quick to see. */
function standsInFull({ value, quote, printed }: Observation | StatedTotal): boolean {
  const numbers = (printed ?? quote).match(/(?<![\d.,])\d[\d,]*(?![\d,]|\.\d|[a-z¼-¾])/gi) ?? [];
  return numbers.some((digits) => digits.replaceAll(',', '') === String(value));
}
