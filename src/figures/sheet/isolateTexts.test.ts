import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset } from '#src/testing/hostileLabels.ts';
import { turnedDataset } from '#src/testing/turnedTexts.ts';
import { isolateTexts } from './isolateTexts.ts';
import { type Sheet, sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { subjectsOf } from './subject.ts';

const sha256 = '26e299dc'.padEnd(64, '0');

/** Characters that begin and end an isolated text: from right to left, from left to right, the end of either. */
const [rli, lri, pdi] = ['\u2067', '\u2066', '\u2069'];

/** A letter without a shape that runs from right to left. */
const rlm = '\u200f';

/** The invented dataset, its source, its phases and its title in Arabic. */
function arabic(): Dataset {
  const { sources, phases, ...rest } = inventedDataset();
  return {
    ...rest,
    language: 'ar',
    title: 'إصلاح الميناء',
    sources: sources.map(({ reference: _, ...source }) => ({
      ...source,
      publisher: 'لا أحد',
      title: 'تقرير (61) الميناء.',
      published: '2025-01-01',
      rights: '© مكتب الميناء 2012.',
    })),
    phases: phases.map(({ name: _, ...phase }, index) => ({ ...phase, label: `الجولة ${index + 1}` })),
  };
}

const linesOf = ({ marks }: Sheet) => marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));

const sheetIn = (dataset: Dataset, id: string, size: Sheet['size'] = 'report') => {
  const subject = subjectsOf(dataset).find((each) => (each.kind === 'figure' ? each.figure.id : each.kind) === id);
  if (subject === undefined) throw new Error(`no subject: ${id}`);
  return sheetOf(dataset, sha256, subject, size, 'all');
};

describe('a sentence of the page that quotes a text from right to left', () => {
  test('isolates each of them, and keeps what is around in its place', () => {
    expect(linesOf(sheetIn(arabic(), 'work')).slice(-4)).toEqual([
      `Source: ${rli}لا أحد${pdi}, “${rli}تقرير (61) الميناء.${pdi}”, 1 January 2025; Notes, 1 and 2.`,
      `Rights in the source: ${rli}© مكتب الميناء 2012.${pdi}`,
      `${rli}إصلاح الميناء${pdi}, dataset version 1.0,`,
      'SHA-256 begins 26e299dc00000000. Release: https://harbour.example/bulletins/7',
    ]);
  });

  test('isolates the phases of a comparison and of a total', () => {
    expect(linesOf(sheetIn(arabic(), 'comparison'))).toContain(
      `Visits: 61 reported for ${rli}الجولة 1${pdi}, 80 for ${rli}الجولة 2${pdi}`,
    );
    expect(linesOf(sheetIn(arabic(), 'totals')).join(' ')).toContain(
      `${rli}الجولة 1${pdi} and ${rli}الجولة 2${pdi} add up to 141, as the release states.`,
    );
  });

  test('isolates a text in every line that it stands in', () => {
    const title = Array.from({ length: 12 }, () => 'ميناء').join(' ');
    const lines = linesOf(sheetIn({ ...arabic(), title }, 'work', 'column'));
    const closing = lines.slice(lines.findIndex((line) => line.startsWith('Rights')) + 1).join('\n');
    const [first = '', ...rest] = closing.slice(closing.indexOf('ميناء') - 1).split('\n');
    expect(first).toMatch(new RegExp(`^${rli}ميناء( ميناء)+${pdi}$`));
    expect(rest.at(0)).toMatch(new RegExp(`^${rli}ميناء( ميناء)*${pdi},$`));
  });
});

test('texts that only punctuation joins run from right to left together, the first at the right', () => {
  const { measures, ...rest } = arabic();
  const [label, note] = ['زيارات', 'جزء منها، 17.'];
  const dataset = {
    ...rest,
    measures: measures.map((each) => (each.id === 'repairs' ? { ...each, label, note } : each)),
  };
  expect(linesOf(sheetIn(dataset, 'work'))).toContain(`${rli}${rlm}${label}${rlm}: ${rlm}${note}${rlm}${pdi}`);
  expect(linesOf(sheetIn(dataset, 'totals'))).toContain(`Visits, ${rli}الجولة 1${pdi}`);
});

test('a text goes by the language of its dataset, else by its first letter', () => {
  const title = 'Harbour تقرير';
  expect(isolateTexts({ ...arabic(), title }).title).toBe(rli + title + pdi);
  expect(isolateTexts(inventedDataset({ title })).title).toBe(lri + title + pdi);
  expect(isolateTexts(inventedDataset({ title: `תיקון Harbour` })).title).toBe(`${rli}תיקון Harbour${pdi}`);
});

test('a text that ends in the middle of an isolate of its own, or of an override, turns nothing after it', () => {
  const title = `a ${rli}b`;
  expect(isolateTexts(inventedDataset({ title })).title).toBe(lri + title + pdi + pdi);
  expect(isolateTexts(inventedDataset({ title: 'a \u202eb' })).title).toBe(`${lri}a \u202eb${pdi}`);
});

test('a dataset whose texts all run from left to right is the same dataset', () => {
  const dataset = inventedDataset();
  expect(isolateTexts(dataset)).toBe(dataset);
});

test('words of metadata are the dataset’s own, without isolating characters', () => {
  const { title, subtitle, flags, cautions, source, description } = sheetIn(arabic(), 'comparison');
  expect(title).toBe('Visits: 61 reported for الجولة 1, 80 for الجولة 2');
  expect([title, subtitle, ...flags, ...cautions, source, description].join('')).not.toMatch(/[\u2066-\u2069]/);
});

const outsideIsolates = (line: string) => line.replace(/[\u2066\u2067][^\u2066-\u2069]*\u2069/g, '');

const cases = [arabic(), turnedDataset(), hostileDataset()].flatMap((dataset) =>
  subjectsOf(dataset).flatMap((subject) => sheetSizes.map((size) => ({ dataset, subject, size }))),
);

test.each(cases)('no letter from right to left is outside an isolate: $dataset.title, $subject.kind, $size', (each) => {
  const lines = linesOf(sheetOf(each.dataset, sha256, each.subject, each.size, 'short'));
  const turned = lines.map(outsideIsolates).filter((line) => /[\u0590-\u08ff\u2066\u2067]/.test(line));
  expect(lines.length).toBeGreaterThan(3);
  expect(turned).toEqual([]);
});
