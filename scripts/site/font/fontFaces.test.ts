import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { cutFonts } from './fontFaces.ts';

const whole = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2');
const rule = (url: string, rest = '') =>
  `@font-face{font-family:"Source Sans 3";font-weight:400;font-display:block;src:url(${url})format("woff2")${rest}}`;

test('the CSS holds a cut of a font, and names the whole for where that does not do', async () => {
  const other = '@font-face{font-family:"Fallback";src:local(Arial)}a{color:red}';
  const asked: string[] = [];
  const css = await cutFonts(rule('./source-sans-3-latin-400-normal-a1.woff2') + other, 'ab', (file) => {
    asked.push(file);
    return whole;
  });
  expect(asked).toEqual(['source-sans-3-latin-400-normal-a1.woff2']);
  const [cut = '', rest = '', ...others] = css.split(/(?<=\})/);
  const [, base64 = ''] = /url\(data:font\/woff2;base64,([\w+/=]+)\)/.exec(cut) ?? [];
  expect(cut).toBe(rule(`data:font/woff2;base64,${base64}`, ';unicode-range:U+61-62'));
  const font = create(Buffer.from(base64, 'base64'));
  if (font.isCollection) throw new Error('one font expected');
  expect(font.characterSet.filter((codePoint) => codePoint !== 0xffff)).toEqual([0x61, 0x62]);
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
  expect(await cutFonts('a{color:red}', 'ab', none)).toBe('a{color:red}');
});
