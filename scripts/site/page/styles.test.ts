import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractStyles, inlineStyle } from './styles.ts';

const files: Record<string, string> = {
  'entry.js': "import './rope.js'; import './entry.css'; import('./late.js');",
  'rope.js': "import './rope.css'; export const rope = 1;",
  'late.js': "import './late.css'; import { rope } from './rope.js'; console.log(rope);",
  'entry.css': 'a{color:red}',
  'rope.css': 'b{color:blue}',
  'late.css': 'i{color:green}',
};

/** Builds an app of these files, without any on the disk. */
async function bundled(): Promise<{ css: string; left: string[]; code: string }> {
  let css = '';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'entry.js' } },
    plugins: [
      {
        name: 'invented',
        enforce: 'pre',
        resolveId: (id) => Object.keys(files).find((name) => id.endsWith(name)),
        load: (id) => files[id],
        generateBundle: {
          order: 'pre',
          handler(_, bundle) {
            css = extractStyles(bundle);
          },
        },
      },
    ],
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('nothing was built');
  const code = built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return { css, left: built.output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css')), code };
}

describe('the CSS of a page', () => {
  let built: Awaited<ReturnType<typeof bundled>>;
  beforeAll(async () => {
    built = await bundled();
  });

  test('is that of its entry behind that of what the entry imports', () => {
    expect(built.css).toBe('b{color:#00f}a{color:red}');
  });

  test('is no longer a file that anything fetches, unlike that of what comes later', () => {
    expect(built.left).toEqual([expect.stringMatching(/^assets\/late-.*\.css$/)]);
    expect(built.code.match(/[\w/-]+\.css/g)).toEqual([expect.stringMatching(/late-.*\.css$/)]);
  });
});

test('in a page, the CSS finds its files from where the page stands', () => {
  const css = 'a{src:url(./rope.woff2)}b{src:url("./tar.woff2")}i{src:url(data:,./a)}p{content:"./"}';
  expect(inlineStyle(css, '../../')).toBe(
    'a{src:url(../../assets/rope.woff2)}b{src:url("../../assets/tar.woff2")}i{src:url(data:,./a)}p{content:"./"}',
  );
});

test.each(['a{content:"</STYLE>"}', 'a{}\r\n'])('CSS that a page cannot hold as it is ends the build: %j', (css) => {
  expect(() => inlineStyle(css, './')).toThrow('the CSS cannot stand inside a page');
});

test('lines under words are said in full, since some browsers drop a shorthand of more than one part', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  expect(names).toContain('styles.css');
  const files = names.map((name) => ({ name, css: readFileSync(`src/${name}`, 'utf8') }));
  const short = files.flatMap(({ name, css }) =>
    [...css.matchAll(/text-decoration\s*:\s*([^;}]*)/g)]
      .filter(([, value = '']) => /\s/.test(value.trim()))
      .map(([line]) => `${name}: ${line}`),
  );
  expect(short).toEqual([]);
});
