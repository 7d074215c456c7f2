import { expect, test } from 'vitest';
import { everyAlphabet, isLatin, latinAlphabet, patternIn } from './alphabet.ts';

const latin = Array.from({ length: 0x3000 }, (_, point) => String.fromCodePoint(point)).filter(isLatin);

test('the Latin alphabet has the letters that English, French, Polish and Turkish are written in, and their signs', () => {
  for (const text of ['£1,100,000 – “about” €5', 'Œuvre', 'łąka', 'İğne', '−7 or ½\n', ''])
    expect(isLatin(text)).toBe(true);
  for (const text of ['Ωμέγα', 'число', '数', '٣', 'e\u0301', '😀']) expect(isLatin(text)).toBe(false);
});
for (const flags of ['u', 'iu']) {
  for (const kind of ['digit', 'wordCharacter', 'sign'] as const) {
    test(`among its characters it finds each ${kind} that is one in every script, with the flags ${flags}`, () => {
      const found = (pattern: string) => latin.filter((character) => new RegExp(`^${pattern}$`, flags).test(character));
      expect(found(latinAlphabet[kind])).toEqual(found(everyAlphabet[kind]));
      expect(found(latinAlphabet[kind]).length).toBeGreaterThan(10);
    });
  }
}
test('a text is read by the patterns of its own alphabet, whatever was read before', () => {
  const words = patternIn(({ wordCharacter }) => new RegExp(`${wordCharacter}+`, 'gu'));
  const read = (text: string) => text.match(words(text));
  expect(read('Élan, 3½')).toEqual(['Élan', '3½']);
  expect(read('Ωμέγα, 数 4')).toEqual(['Ωμέγα', '4']);
  expect(read('Élan, 3½')).toEqual(['Élan', '3½']);
});
