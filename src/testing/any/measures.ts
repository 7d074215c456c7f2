import fc from 'fast-check';
import type { Measure } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import { anyText } from './anyText.ts';
import { type Draw, drawIds, drawOptional } from './draw.ts';

const anyUnit: fc.Arbitrary<Measure['unit']> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), one: anyText, other: anyText }),
  fc.record({ kind: fc.constant('money' as const), currency: fc.constantFrom('GBP', 'JPY', 'EUR') }),
  fc.record({ kind: fc.constant('quantity' as const), symbol: fc.constantFrom('kg', 'hours', 'fathoms') }),
);

export const anyQualifier = fc.constantFrom('about' as const, 'at-least' as const, 'at-most' as const);
export const anyComparison = fc.record(
  { change: fc.constantFrom('none' as const, 'difference' as const, 'percent' as const), note: anyText },
  { requiredKeys: ['change'] },
);

/** Draws measures, some part of others in their unit. */
export function drawMeasures(draw: Draw): Measure[] {
  const measures: Measure[] = [];
  for (const id of drawIds(draw, 1, 7)) {
    const unit = draw(anyUnit);
    const wholes = measures.filter((other) => unitKind(other.unit) === unitKind(unit)).map((other) => other.id);
    measures.push({
      ...{ id, label: draw(anyText), unit },
      ...(wholes.length === 0 ? {} : drawOptional(draw, 'partOf', fc.constantFrom(...wholes))),
      ...drawOptional(draw, 'comparison', anyComparison),
      ...drawOptional(draw, 'note', anyText),
      ...drawOptional(draw, 'pending', anyText),
    });
  }
  return measures;
}
