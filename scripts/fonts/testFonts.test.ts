import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontconfig, fontconfigFile, fontSets } from './testFonts.mjs';

test.each(Object.entries(fontSets))('every font of the set %s is installed with the packages', (_, { files }) => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('the machine’s own fonts and its cache of them are left alone', () => {
  const text = readFileSync(fontconfigFile('dejavu'), 'utf8');
  const named = [...text.matchAll(/<(dir|cachedir|include)>([^<]*)/g)].map(([, kind, path]) => [kind, path]);
  expect(named).toEqual([
    ['dir', expect.stringMatching(/\/node_modules\/dejavu-fonts-ttf\/ttf$/)],
    ['cachedir', expect.stringMatching(/\/\.cache\/test-fonts\/cache$/)],
  ]);
});

test('a folder holds the fonts that are named, and none of the others in it', () => {
  const text = fontconfig({ files: ['/a & b/Sail.ttf', '/a & b/Rope.ttf'], families: {}, rest: 'Sail' }, '/kept');
  expect(text.match(/<dir>.*/g)).toEqual(['<dir>/a &amp; b</dir>']);
  expect(text).toMatch(/<acceptfont><glob>\/a &amp; b\/Sail.ttf<.*\n.*Rope.ttf<.*\n<rejectfont><glob>\*<\/glob>/);
});

test('a name stands for the family that is said, every other one for the rest', () => {
  const text = fontconfig({ files: ['/Sail.ttf'], families: { Arial: 'Sail' }, rest: 'Rope' }, '/kept');
  expect(text.match(/<match.*/g)).toEqual([
    '<match target="pattern"><test name="family"><string>Arial</string></test><edit name="family" mode="assign" binding="same"><string>Sail</string></edit></match>',
    '<match target="pattern"><edit name="family" mode="append_last" binding="same"><string>Rope</string></edit></match>',
  ]);
});
