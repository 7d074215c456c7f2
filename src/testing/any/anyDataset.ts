import fc from 'fast-check';
import type { Dataset, FigureSpec, Phase, Source } from '#src/dataset/schema.ts';
import { anyLine, anyPeriod, anyText } from './anyText.ts';
import { type Draw, drawIds, drawOptional } from './draw.ts';
import { drawFigures, drawTables } from './figures.ts';
import { anyComparison, drawMeasures } from './measures.ts';
import { drawObservations, drawTotals } from './numbers.ts';

function drawSources(draw: Draw): Source[] {
  return drawIds(draw, 1, 3).map((id) => ({
    ...{ id, publisher: draw(anyText), title: draw(anyText), published: '2012-06-05' },
    ...drawOptional(draw, 'reference', anyText),
    ...drawOptional(draw, 'rights', anyText),
    ...drawOptional(draw, 'notice', fc.array(anyText, { maxLength: 2 })),
    ...drawOptional(draw, 'url', fc.webUrl({ withQueryParameters: true })),
    lines: draw(fc.array(anyLine, { minLength: 1, maxLength: 4 })),
  }));
}

const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function drawChanges(draw: Draw, version: string): Dataset['changes'] {
  const days = draw(fc.array(fc.nat(20_000), { maxLength: 3 })).toSorted((one, other) => other - one);
  return days.map((day, index) => ({
    version: index === 0 ? version : `0.${index}`,
    date: dateOf(day),
    note: draw(anyText),
    ...(index === 0 ? {} : drawOptional(draw, 'sha256', fc.constant('0123456789abcdef'.repeat(4)))),
  }));
}

const anySections = (source: Source): fc.Arbitrary<NonNullable<Source['sections']>> =>
  fc
    .array(fc.record({ label: anyText, line: fc.integer({ min: 1, max: source.lines.length }) }), { maxLength: 3 })
    .map((sections) => sections.toSorted((one, other) => one.line - other.line));

function drawDataset(draw: Draw): Dataset {
  const phases: Phase[] = drawIds(draw, 1, 4).map((id) => ({
    ...{ id, label: draw(anyText), ...draw(anyPeriod) },
    ...drawOptional(draw, 'name', anyText),
    ...drawOptional(draw, 'note', anyText),
  }));
  const measures = drawMeasures(draw);
  const sources = drawSources(draw);
  const observations = drawObservations(draw, phases, measures, sources);
  const statedTotals = drawTotals(draw, phases, measures, sources);
  const version = draw(fc.constantFrom('1.0', '=1+1', 'zweite Fassung'));
  const figures: FigureSpec[] = drawFigures(draw, measures, observations);
  const refs = [
    ...observations.map(({ phase, measure }) => ({ phase, measure })),
    ...statedTotals.map(({ id }) => ({ total: id })),
  ];
  return {
    ...drawOptional(draw, '$schema', fc.constant('dataset.schema.json')),
    ...{ format: 1, id: 'harbour-repair', version, title: draw(anyText), summary: draw(anyText) },
    sources: sources.map((source) => ({ ...source, ...drawOptional(draw, 'sections', anySections(source)) })),
    ...{ phases, measures, observations },
    ...(statedTotals.length === 0 ? {} : { statedTotals }),
    comparison: draw(anyComparison),
    ...drawOptional(draw, 'highlights', fc.subarray(refs, { maxLength: Math.min(6, refs.length) })),
    ...{ figures, tables: drawTables(draw, observations) },
    ...drawOptional(draw, 'glossary', fc.array(fc.record({ term: anyText, meaning: anyText }), { maxLength: 2 })),
    changes: drawChanges(draw, version) ?? [],
    ...drawOptional(draw, 'language', fc.constantFrom('en-GB', 'ar', 'zh-Hans', 'de')),
  };
}

/** For tests: any valid dataset of up to 4 phases and 7 measures, with texts, numbers and figures of all kinds. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .gen()
  .map((draw) => drawDataset((arbitrary) => draw(() => arbitrary)));
