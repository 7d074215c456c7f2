import { expect, test } from 'vitest';
import { type Alphabet, everyAlphabet, isLatin, latinAlphabet, patternIn } from './alphabet.ts';

const latin = Array.from({ length: 0x3000 }, (_, point) => String.fromCodePoint(point)).filter(isLatin);

test('the Latin alphabet has the letters that English, French, Polish and Turkish are written in, and their signs', () => {
  for (const text of ['£4,250 – “about” €5', 'Œuvre', 'łąka', 'İğne', '−7 or ½\n', ''])
    expect(isLatin(text)).toBe(true);
  for (const text of ['Ωμέγα', 'число', '数', '٣', 'e\u0301', 'ſ', '😀']) expect(isLatin(text)).toBe(false);
});
for (const more of ['', 'i']) {
  for (const kind of ['digit', 'wordCharacter', 'sign'] as const) {
    test(`among its characters it finds each ${kind} that is one in every script, with the flags “${more}”`, () => {
      const found = (alphabet: Alphabet) => {
        const pattern = new RegExp(`^${alphabet[kind]}$`, alphabet.flags + more);
        return latin.filter((character) => pattern.test(character));
      };
      expect(found(latinAlphabet)).toEqual(found(everyAlphabet));
      expect(found(latinAlphabet).length).toBeGreaterThan(10);
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
