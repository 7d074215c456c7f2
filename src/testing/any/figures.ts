import fc from 'fast-check';
import type { Dataset, FigureSpec, Measure, Observation } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import { anyText } from './anyText.ts';
import { type Draw, drawIds, drawOptional } from './draw.ts';

/** For tests: draws figures, each with something to draw, in one unit; some with groups. */
export function drawFigures(draw: Draw, measures: Measure[], observations: Observation[]): FigureSpec[] {
  return drawIds(draw, 1, 3).map((id) => {
    const shown = draw(fc.constantFrom(...observations));
    const unit = measures.find((measure) => measure.id === shown.measure)?.unit;
    const fitting = measures.filter((each) => unit !== undefined && unitKind(each.unit) === unitKind(unit));
    const others = fitting.map((each) => each.id).filter((each) => each !== shown.measure);
    const list = [shown.measure, ...draw(fc.shuffledSubarray(others))];
    const figure = {
      ...{ id, title: draw(anyText), subtitle: draw(anyText), measures: list },
      ...drawOptional(draw, 'groups', anyGroups(list)),
      ...drawOptional(draw, 'notes', fc.array(anyText, { maxLength: 2 })),
    };
    return draw(fc.boolean()) ? { ...figure, kind: 'phases' } : { ...figure, kind: 'bars', phase: shown.phase };
  });
}

const anyGroups = (measures: string[]): fc.Arbitrary<NonNullable<FigureSpec['groups']>> =>
  fc.tuple(fc.nat(measures.length - 1), anyText, anyText).map(([first, one, other]) => {
    const groups = [
      { label: one, measures: measures.slice(0, first) },
      { label: other, measures: measures.slice(first) },
    ];
    return groups.filter((group) => group.measures.length > 0);
  });

/** For tests: draws tables whose rows quote what states a number. */
export function drawTables(draw: Draw, observations: Observation[]): NonNullable<Dataset['tables']> {
  return drawIds(draw, 0, 2).map((id) => {
    const columns = draw(fc.array(anyText, { minLength: 1, maxLength: 3 }));
    const rows = draw(fc.array(fc.constantFrom(...observations), { minLength: 1, maxLength: 2 }));
    return {
      ...{ id: `table-${id}`.slice(0, 64), title: draw(anyText), columns },
      rows: rows.map(({ source, quote, within }) => ({
        ...{ cells: columns.map(() => draw(anyText)), quote },
        ...(source === undefined ? {} : { source }),
        ...(within === undefined ? {} : { within }),
      })),
    };
  });
}
