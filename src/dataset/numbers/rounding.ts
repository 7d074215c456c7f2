import type { Observation, Source, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { statementOf } from './statement.ts';

/**
 * Returns by how much rounding may have changed a stated value, in its own unit: half of its last printed digit, 50000
 * for £5.1m; 0 where it is printed in full, as a word, or cannot be read.
 */
export function maxRoundingError(source: Source, stated: Observation | StatedTotal, unit: Unit): number {
  if (isPrintedInFull(stated)) return 0;
  const statement = statementOf(source, stated, unit);
  return statement?.kind === 'read' ? statement.reading.maxRoundingError : 0;
}

/** Whether the words contain all digits of the value, and so no scale. Spares most pages the patterns of numbers. */
function isPrintedInFull({ value, quote, printed }: Observation | StatedTotal): boolean {
  const numbers = (printed ?? quote).match(/(?<![\d.,])\d[\d,]*(?![\d,]|\.\d|[a-z¼-¾])/gi) ?? [];
  return numbers.some((digits) => digits.replaceAll(',', '') === String(value));
}
