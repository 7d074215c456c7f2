import { directionOf, pageLanguage } from '#src/dataset/language.ts';
import type { Dataset, Unit } from '#src/dataset/schema.ts';
import { closeIsolates, popIsolate } from '#src/figures/layout/closeIsolates.ts';
import { leftToRightIsolate, rightToLeftIsolate } from '#src/figures/layout/isolates.ts';
import { isRightToLeft } from '#src/figures/layout/rightToLeft.ts';

/** Matches what runs from right to left or turns what follows it: letters, digits, marks, embeddings and overrides. */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const cache = new WeakMap<Dataset, Dataset>();

/**
 * Returns a dataset whose texts from right to left are each between isolating characters, e.g. `\u2067ביקורים\u2069`, so
 * that words of the page around them, numbers and other texts keep their places. A text with other letters too runs as the
 * language of the dataset does, else as its first letter. Returns the same dataset where no text needs it.
 *
 * Only texts that sheets draw are changed: neither ids nor the source's words.
 */
export function isolateTexts(dataset: Dataset): Dataset {
  const isolated = cache.get(dataset) ?? withIsolates(dataset);
  cache.set(dataset, isolated);
  return isolated;
}

function withIsolates(dataset: Dataset): Dataset {
  const isRightToLeftLanguage = directionOf(dataset.language ?? pageLanguage) === 'rtl';
  let isChanged = false;
  const isolate = (text: string) => {
    if (!turning.test(text)) return text;
    isChanged = true;
    const start = isRightToLeftLanguage || isRightToLeft(text) ? rightToLeftIsolate : leftToRightIsolate;
    return start + closeIsolates([text]).join('') + popIsolate;
  };
  const isolated = mapTexts(dataset, isolate);
  return isChanged ? isolated : dataset;
}

type Map = (text: string) => string;

/** Maps the texts of a dataset that sheets draw. */
function mapTexts(dataset: Dataset, map: Map): Dataset {
  const { sources, phases, measures, observations, statedTotals, comparison, figures } = dataset;
  return {
    ...mapFields(dataset, ['title', 'version'], map),
    sources: sources.map((source) => ({
      ...mapFields(source, ['publisher', 'title', 'reference', 'rights'], map),
      ...(source.sections && { sections: source.sections.map((section) => mapFields(section, ['label'], map)) }),
    })),
    phases: phases.map((phase) => mapFields(phase, ['label', 'name'], map)),
    measures: measures.map(({ unit, ...measure }) => ({
      ...mapFields(measure, ['label', 'note', 'pending'], map),
      unit: mapUnit(unit, map),
      ...(measure.comparison && { comparison: mapFields(measure.comparison, ['note'], map) }),
    })),
    observations: observations.map((observation) => mapFields(observation, ['note'], map)),
    ...(statedTotals && { statedTotals: statedTotals.map((total) => mapFields(total, ['label', 'note'], map)) }),
    comparison: mapFields(comparison, ['note'], map),
    figures: figures.map((figure) => ({
      ...mapFields(figure, ['title', 'subtitle'], map),
      ...(figure.groups && { groups: figure.groups.map((group) => mapFields(group, ['label'], map)) }),
      ...(figure.notes && { notes: figure.notes.map(map) }),
    })),
  };
}

function mapUnit(unit: Unit, map: Map): Unit {
  switch (unit.kind) {
    case 'count':
      return mapFields(unit, ['one', 'other'], map);
    case 'quantity':
      return mapFields(unit, ['symbol'], map);
    case 'money':
      return unit;
    default:
      return unit satisfies never;
  }
}

/** Maps fields that hold texts; leaves out those that are undefined. */
function mapFields<Item extends object>(item: Item, fields: readonly (keyof Item & string)[], map: Map): Item {
  return {
    ...item,
    ...Object.fromEntries(
      fields.flatMap((field) => {
        const text = item[field];
        return typeof text === 'string' ? [[field, map(text)]] : [];
      }),
    ),
  };
}
