import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/type.css', 'utf8');

function share(weight: number, property: string): number {
  const [rule = ''] = new RegExp(`\\{[^}]*fallback";\\s*font-weight: ${weight};[^}]*`).exec(css) ?? [];
  return Number(new RegExp(`${property}: ([\\d.]+)%`).exec(rule)?.[1]) / 100;
}

test.each([400, 600])('lines of weight %i are as high without the bundled font as with it', (weight) => {
  const file = `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`;
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`one font expected in: ${file}`);
  const [size, em] = [share(weight, 'size-adjust'), font.unitsPerEm];
  expect(size * share(weight, 'ascent-override')).toBeCloseTo(font.ascent / em, 3);
  expect(size * share(weight, 'descent-override')).toBeCloseTo(-font.descent / em, 3);
  expect([share(weight, 'line-gap-override'), font.lineGap]).toEqual([0, 0]);
});
