import { describe, expect, test } from 'vitest';
import { isWordCharacter } from './characters.ts';

describe('isWordCharacter', () => {
  test.each(['a', 'Z', '7', 'é', 'к', 'ا', 'ע', '한', 'ꀀ', 'ʼ', '\u0303', '\u064b', '\u0941'])(
    '%j is part of a word',
    (character) => {
      expect(isWordCharacter(character)).toBe(true);
    },
  );

  test.each([' ', '.', '-', '’', '£', '', 'ก', 'ກ', 'ཀ', 'က', 'ក', '語', '々', 'あ', 'ア', 'ー', 'ｱ', '𠀋', '豈'])(
    '%j is not, or belongs to a script whose words are not parted',
    (character) => {
      expect(isWordCharacter(character)).toBe(false);
    },
  );

  test('every letter and mark of the scripts that do not part words, and no other', () => {
    const own =
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
    const shared = /^[\p{Script=Common}\p{Script=Inherited}]$/u;
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (!/^[\p{L}\p{M}]$/u.test(character) || shared.test(character)) continue;
      if (isWordCharacter(character) === own.test(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
