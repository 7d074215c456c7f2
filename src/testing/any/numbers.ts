import fc from 'fast-check';
import type { Measure, Observation, Phase, Source, StatedTotal } from '#src/dataset/schema.ts';
import { anyStatement } from './anyStatement.ts';
import { anyText } from './anyText.ts';
import { type Draw, drawIds, drawOptional, tagOf } from './draw.ts';
import { anyQualifier } from './measures.ts';

/** Draws the numbers, no part above its wholes, and puts each line into a source. */
export function drawObservations(draw: Draw, phases: Phase[], measures: Measure[], sources: Source[]): Observation[] {
  const observations: Observation[] = [];
  const values = new Map<string, number>();
  for (const [row, measure] of measures.entries()) {
    for (const [column, phase] of phases.entries()) {
      const bounds = new Map(measures.map(({ id }) => [id, values.get(`${phase.id} ${id}`)]));
      const most = leastWhole(measure, measures, bounds);
      values.set(`${phase.id} ${measure.id}`, most);
      const isFirst = observations.length === 0;
      if (!isFirst && draw(fc.nat(2)) === 0) continue;
      const source = draw(fc.constantFrom(...sources));
      const { line, ...words } = draw(anyStatement(measure.unit, most, tagOf(row * 12 + column)));
      source.lines.splice(draw(fc.nat(source.lines.length)), 0, line);
      values.set(`${phase.id} ${measure.id}`, words.value);
      observations.push({
        ...{ phase: phase.id, measure: measure.id, ...words },
        ...(source === sources[0] ? {} : { source: source.id }),
        ...drawOptional(draw, 'qualifier', anyQualifier),
        ...drawOptional(draw, 'countedBy', anyText),
        ...drawOptional(draw, 'note', anyText),
      });
    }
  }
  return observations;
}

/** Returns the most that a measure may have: the value of the whole that it is part of. */
function leastWhole(measure: Measure, measures: Measure[], bounds: Map<string, number | undefined>): number {
  const whole = measures.find(({ id }) => id === measure.partOf);
  return (whole === undefined ? undefined : bounds.get(whole.id)) ?? 9_000_000_000_000;
}

/** Draws totals, each of one measure in several phases, and puts each line into the first source. */
export function drawTotals(draw: Draw, phases: Phase[], measures: Measure[], [source]: Source[]): StatedTotal[] {
  if (phases.length < 2 || source === undefined) return [];
  return drawIds(draw, 0, 2).map((id, index) => {
    const measure = draw(fc.constantFrom(...measures));
    const parts = draw(fc.subarray(phases, { minLength: 2 })).map((phase) => ({
      phase: phase.id,
      measure: measure.id,
    }));
    const { line, ...words } = draw(anyStatement(measure.unit, 9_000_000_000_000, tagOf(900 + index)));
    source.lines.splice(draw(fc.nat(source.lines.length)), 0, line);
    return {
      ...{ id, label: draw(anyText), parts, ...words },
      ...drawOptional(draw, 'qualifier', anyQualifier),
      ...drawOptional(draw, 'note', anyText),
    };
  });
}
