import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../machine/setup.mjs';

const require = createRequire(import.meta.url);

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
 * A set of fonts: its files, the families that replace some others, and the family that replaces all the rest.
 *
 * @typedef {{ files: string[], families: Record<string, string>, rest: string }} FontSet
 */

/** Fonts from packages: `usual` has the widths of Arial and Times New Roman; `dejavu`, the widest, is all some systems have. */
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
 * Writes the fontconfig file that gives browsers on Linux a set's fonts and no others, in the project's `.cache/`, and
 * returns its path, for `FONTCONFIG_FILE`.
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
 * Returns the folders of files, each once.
 *
 * @param {string[]} files
 */
export const foldersOf = (files) => [...new Set(files.map((file) => dirname(file)))];

/**
 * Returns the text of a fontconfig file that accepts only these fonts.
 *
 * @param {FontSet} set
 * @param {string} cache the folder that fontconfig may write to
 */
export function fontconfig({ files, families, rest }, cache) {
  const lines = [
    ...foldersOf(files).map((folder) => `<dir>${escapeXml(folder)}</dir>`),
    `<cachedir>${escapeXml(cache)}</cachedir>`,
    '<selectfont>',
    ...files.map((file) => `<acceptfont><glob>${escapeXml(file)}</glob></acceptfont>`),
    '<rejectfont><glob>*</glob></rejectfont>',
    '</selectfont>',
    ...Object.entries(families).map(([name, family]) => matchRule(family, 'assign', name)),
    matchRule(rest, 'append_last'),
  ];
  return `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`;
}

/**
 * @param {string} family
 * @param {'assign' | 'append_last'} mode
 * @param {string} [name]
 */
function matchRule(family, mode, name) {
  const test = name === undefined ? '' : `<test name="family"><string>${escapeXml(name)}</string></test>`;
  const edit = `<edit name="family" mode="${mode}" binding="same"><string>${escapeXml(family)}</string></edit>`;
  return `<match target="pattern">${test}${edit}</match>`;
}

/** @param {string} text */
const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
