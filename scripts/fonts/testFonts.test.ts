import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontconfig, fontSets } from './testFonts.mjs';

test.each(Object.entries(fontSets))('every font of the set %s is installed with the packages', (_, { files }) => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('a folder holds the fonts that are named, and none of the others in it', () => {
  const text = fontconfig({ files: ['/a & b/Sail.ttf', '/a & b/Rope.ttf'], families: {}, rest: 'Sail' }, '/kept');
  expect(text.match(/<dir>.*/g)).toEqual(['<dir>/a &amp; b</dir>']);
  expect(text).toMatch(/<acceptfont><glob>\/a &amp; b\/Sail.ttf<.*\n.*Rope.ttf<.*\n<rejectfont><glob>\*<\/glob>/);
});
