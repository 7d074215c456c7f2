import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutFonts } from './fontFaces.ts';

const whole = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2');
const rule = (file: string, rest = '') =>
  `@font-face{font-family:"Source Sans 3";font-weight:400;font-display:optional;src:url(./${file})format("woff2")${rest}}`;

test('a font is a cut, and the whole where that does not do', async () => {
  const other = '@font-face{font-family:"Fallback";src:local(Arial)}a{color:red}';
  const asked: string[] = [];
  const css = await cutFonts(
    rule('source-sans-3-latin-400-normal-a1.woff2') + other,
    'ab',
    (file) => {
      asked.push(file);
      return whole;
    },
    (name) => `assets/hashed-${name}`,
  );
  expect(asked).toEqual(['source-sans-3-latin-400-normal-a1.woff2']);
  const [cut = '', rest = '', ...others] = css.split(/(?<=\})/);
  expect(cut).toBe(rule('hashed-source-sans-3-400-cut.woff2', ';unicode-range:U+61-62'));
  expect(rest).toMatch(
    /url\(\.\/source-sans-3-latin-400-normal-a1\.woff2\)format\("woff2"\);unicode-range:U\+20-60,U\+63-7E,/,
  );
  expect(rest).toContain('font-display:swap;');
  expect(others.join('')).toBe(other);
});

test('CSS without the font stays as it is', async () => {
  const none = () => {
    throw new Error('no font is asked for');
  };
  expect(await cutFonts('a{color:red}', 'ab', none, none)).toBe('a{color:red}');
});
