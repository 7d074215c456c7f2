import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import { isInsideWord } from '#src/dataset/numbers/characters.ts';
import type { Dataset, Unit } from '#src/dataset/schema.ts';
import { escapeRegExp } from '#src/statistics/source/terms.ts';

/** A part of a sentence: words of the page, or a text of the dataset. */
type TextPart = { start: number; text: string; isQuoted: boolean };

/**
 * Splits a sentence of the page at the texts of a dataset that it quotes: whole words only, the longest first. It knows
 * all texts but the labels of measures, which may be thousands: pass those in `quoted`.
 *
 * @example splitQuotedTexts(dataset, '46 for Round 1') // `46 for `, and `Round 1`, which is quoted
 */
export function splitQuotedTexts(dataset: Dataset, sentence: string, quoted: readonly string[] = []): TextPart[] {
  const parts: TextPart[] = [];
  let next = 0;
  for (const { index: start, 0: text } of sentence.matchAll(patternOf(dataset, quoted))) {
    const end = start + text.length;
    if (isInsideWord(sentence, start) || isInsideWord(sentence, end)) continue;
    if (start > next) parts.push({ start: next, text: sentence.slice(next, start), isQuoted: false });
    parts.push({ start, text, isQuoted: true });
    next = end;
  }
  if (next < sentence.length) parts.push({ start: next, text: sentence.slice(next), isQuoted: false });
  return parts;
}

function patternOf(dataset: Dataset, quoted: readonly string[]): RegExp {
  const longestFirst = [...new Set([...textsOf(dataset), ...quoted])].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(escapeRegExp).join('|'), 'gu');
}

const textsOf = cachePerObject(
  ({ title, phases, measures, statedTotals = [], sources, figures, tables = [] }: Dataset) =>
    [
      title,
      ...phases.flatMap(({ label, name }) => [label, name]),
      ...statedTotals.map(({ label }) => label),
      ...sources.flatMap(({ publisher, title, reference, rights, sections = [] }) => [
        publisher,
        title,
        reference,
        rights,
        ...sections.map(({ label }) => label),
      ]),
      ...figures.map(({ title }) => title),
      ...tables.map(({ title }) => title),
      ...measures.flatMap(({ unit }) => unitTexts(unit)),
    ].filter((text) => text !== undefined),
);

function unitTexts(unit: Unit): string[] {
  switch (unit.kind) {
    case 'count':
      return [unit.one, unit.other];
    case 'quantity':
      return [unit.symbol];
    case 'money':
      return [];
  }
}
