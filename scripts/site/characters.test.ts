import { build } from 'vite';
import { expect, test } from 'vitest';
import { appCode, charactersOf } from './characters.ts';

test('ASCII, the signs of text and sums, and what texts say are shown, each once and in order', () => {
  const characters = charactersOf(['Boote: 7 Häfen', 'Häfen “ø”']);
  expect(characters.slice(0, 95)).toBe(
    ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
  );
  expect(characters.slice(95)).toBe('\u00a0£©·½×ä÷ø–—‘’“”•…€←→−≈≤≥');
});

test('so are characters that a text writes as code points, and no control character is', () => {
  const [all, more] = [charactersOf(['"\\u00e4 \\u{F8}\\u{1f6f6}"\n\t']), charactersOf(['äø🛶'])];
  expect(all).toBe(more);
  expect(all).toContain('ä÷ø');
});

test('of code, only the app’s own counts', async () => {
  const files: Record<string, string> = {
    '/app/boats.js':
      "import table from './table.json'; import rope from '/node_modules/rope/rope.js'; console.log('ä', table, rope());",
    '/app/table.json': '{ "characters": "ö" }',
    '/node_modules/rope/rope.js': "export default () => { for (const sign of ['ü']) console.log(sign); };",
  };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: '/app/boats.js' } },
    plugins: [
      {
        name: 'invented',
        enforce: 'pre',
        resolveId: (id) => Object.keys(files).find((name) => name.endsWith(id.replace(/^\./, ''))),
        load: (id) => files[id],
      },
    ],
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('nothing was built');
  const code = appCode(Object.fromEntries(built.output.map((output) => [output.fileName, output]))).join('');
  const signs = ['ä', 'ö', 'ü'];
  expect(signs.filter((sign) => built.output[0].code.includes(sign))).toEqual(signs);
  expect(signs.filter((sign) => code.includes(sign))).toEqual(['ä']);
});
