import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} name */
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`));

/** @param {string[]} styles */
const dejavu = (...styles) => styles.map((style) => join(packageFolder('dejavu-fonts-ttf'), `ttf/DejaVu${style}.ttf`));

const liberationSans = ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((style) =>
  join(packageFolder('pdfjs-dist'), `standard_fonts/LiberationSans-${style}.ttf`),
);

const tinos = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map((style) =>
  join(packageFolder('@expo-google-fonts/tinos'), style, `Tinos_${style}.ttf`),
);

/**
 * A set of fonts: its files, the family that each of some names stands for, and the one that all others stand for.
 *
 * @typedef {{ files: string[], families: Record<string, string>, rest: string }} FontSet
 */

/**
 * What a machine may have, from packages: `usual` holds fonts of the widths of Arial and Times New Roman, `dejavu` the
 * widest that systems come with, which is all that some have.
 */
export const fontSets = /** @satisfies {Record<string, FontSet>} */ ({
  usual: {
    files: [...liberationSans, ...tinos, ...dejavu('Sans', 'Sans-Bold', 'SansMono', 'SansMono-Bold')],
    families: {
      Arial: 'Liberation Sans',
      Helvetica: 'Liberation Sans',
      'Liberation Serif': 'Tinos',
      'Times New Roman': 'Tinos',
      serif: 'Tinos',
      monospace: 'DejaVu Sans Mono',
    },
    rest: 'Liberation Sans',
  },
  dejavu: { files: dejavu('Sans', 'Sans-Bold'), families: {}, rest: 'DejaVu Sans' },
});

/**
 * Writes the fontconfig file of a set, by which browsers on Linux have these fonts and no others, and returns its path,
 * for `FONTCONFIG_FILE`. It and the cache of the fonts stand in the project's `.cache/`.
 *
 * @param {keyof typeof fontSets} name
 */
export function fontconfigFile(name) {
  const folder = join(root, '.cache/test-fonts');
  const file = join(folder, `${name}.conf`);
  const text = fontconfig(fontSets[name], join(folder, 'cache'));
  // Another worker's browser may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}

/**
 * The folders that these files stand in, each once.
 *
 * @param {string[]} files
 */
export const foldersOf = (files) => [...new Set(files.map((file) => dirname(file)))];

/**
 * A fontconfig file that takes these fonts alone.
 *
 * @param {FontSet} set
 * @param {string} cache the folder that fontconfig may write to
 */
export function fontconfig({ files, families, rest }, cache) {
  const lines = [
    ...foldersOf(files).map((folder) => `<dir>${escaped(folder)}</dir>`),
    `<cachedir>${escaped(cache)}</cachedir>`,
    '<selectfont>',
    ...files.map((file) => `<acceptfont><glob>${escaped(file)}</glob></acceptfont>`),
    '<rejectfont><glob>*</glob></rejectfont>',
    '</selectfont>',
    ...Object.entries(families).map(([name, family]) => standsFor(family, 'assign', name)),
    standsFor(rest, 'append_last'),
  ];
  return `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`;
}

/**
 * @param {string} family
 * @param {'assign' | 'append_last'} mode
 * @param {string} [name]
 */
function standsFor(family, mode, name) {
  const test = name === undefined ? '' : `<test name="family"><string>${escaped(name)}</string></test>`;
  const edit = `<edit name="family" mode="${mode}" binding="same"><string>${escaped(family)}</string></edit>`;
  return `<match target="pattern">${test}${edit}</match>`;
}

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
