import { isInsideWord } from '#src/dataset/numbers/characters.ts';
import type { Dataset, Unit } from '#src/dataset/schema.ts';

/** A stretch of a sentence: words of the page, or a text of the dataset. */
export type Part = { start: number; words: string; own: boolean };

/**
 * Cuts a sentence of the page at the texts of a dataset that it quotes, whole words only, the longest first. It knows
 * the texts that sentences are made of, such as the labels of phases and the words of units, but of the labels of
 * measures, which may be thousands, those alone that `quoted` names.
 */
export function ownParts(dataset: Dataset, sentence: string, quoted: readonly string[] = []): Part[] {
  const parts: Part[] = [];
  let next = 0;
  for (const { index: start, 0: words } of sentence.matchAll(patternOf(dataset, quoted))) {
    const end = start + words.length;
    if (isInsideWord(sentence, start) || isInsideWord(sentence, end)) continue;
    if (start > next) parts.push({ start: next, words: sentence.slice(next, start), own: false });
    parts.push({ start, words, own: true });
    next = end;
  }
  if (next < sentence.length) parts.push({ start: next, words: sentence.slice(next), own: false });
  return parts;
}

const known = new WeakMap<Dataset, string[]>();

function patternOf(dataset: Dataset, quoted: readonly string[]): RegExp {
  const texts = known.get(dataset) ?? textsOf(dataset);
  known.set(dataset, texts);
  const longestFirst = [...new Set([...texts, ...quoted])].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(literally).join('|'), 'gu');
}

function textsOf({ title, phases, measures, statedTotals = [], sources, figures, tables = [] }: Dataset): string[] {
  return [
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
  ].filter((text) => text !== undefined);
}

function unitTexts(unit: Unit): string[] {
  switch (unit.kind) {
    case 'count':
      return [unit.one, unit.other];
    case 'quantity':
      return [unit.symbol];
    case 'money':
      return [];
    default:
      return unit satisfies never;
  }
}

/** A pattern of exactly this text. */
const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
