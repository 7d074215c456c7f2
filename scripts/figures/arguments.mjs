import { parseArgs } from 'node:util';

const formats = /** @type {const} */ (['png', 'svg', 'pdf', 'csv']);
const sizes = /** @type {const} */ (['report', 'slide', 'square', 'column']);
const scales = /** @type {const} */ ([1, 2, 4]);
const notes = /** @type {const} */ (['short', 'all']);
const textForms = /** @type {const} */ (['text', 'outlines']);
const renderers = /** @type {const} */ (['resvg', 'browser']);

export const help = `npm run figures -- [--data FILE] [--out DIR] [--format png,svg,pdf,csv]
                   [--size report,slide,square,column] [--notes short|all] [--text text|outlines]
                   [--scale 1,2,4] [--png resvg|browser] [ID...]

Makes the files that the page offers for download, of the figures with these ids (comparison and totals among them),
or of all.
  --data FILE     a dataset; by default the first that data/index.json lists
  --out DIR       where the files go; by default figures
  --format LIST   of png, svg, pdf and csv; by default png,svg
  --size LIST     of report (160 mm in a document), slide (1920 x 1080), square (1080 x 1080) and column (85 mm);
                  by default report
  --notes NOTES   short, the default: flags and at most two lines; or all, for which a report and a column grow
  --text FORM     how an SVG holds its words: text, the default, with its font, or outlines, for programs that know
                  no embedded fonts
  --scale LIST    of 1, 2 and 4, for PNG in the sizes report, slide and square; by default 2
  --png RENDERER  what draws PNGs: resvg, the default, which needs no browser, or browser, as the page does
  --help          this text
Where SITE is set, images of the site's own datasets name the address of their data, as those of the page do.`;

/**
 * @typedef {import('../../src/export/commandLine.ts').ExportRequest & {
 *   data: string | undefined,
 *   out: string,
 *   png: (typeof renderers)[number],
 * }} Arguments
 */

const options = /** @type {const} */ ({
  data: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  size: { type: 'string' },
  notes: { type: 'string' },
  text: { type: 'string' },
  scale: { type: 'string' },
  png: { type: 'string' },
  help: { type: 'boolean' },
});
const names = Object.keys(options).map((name) => `--${name}`);

/**
 * Parses the command line; returns `help` for `--help`. Throws a sentence for the reader where it is not valid.
 *
 * @param {string[]} args
 * @returns {Arguments | 'help'}
 */
export function readArguments(args) {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  /** @type {Map<string, string>} */
  const values = new Map();
  /** @type {Set<string>} */
  const ids = new Set();
  for (const token of tokens) {
    if (token.kind === 'positional') ids.add(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return 'help';
    if (!names.includes(token.rawName))
      throw new Error(`no such option: ${token.rawName} (known: ${names.join(', ')})`);
    if (!token.value || token.value.startsWith('--')) throw new Error(`no value is given for: ${token.rawName}`);
    if (values.has(token.name)) throw new Error(`given twice: ${token.rawName}`);
    values.set(token.name, token.value);
  }
  return {
    data: values.get('data'),
    out: values.get('out') ?? 'figures',
    formats: selectKnown('format', formats, values.get('format') ?? 'png,svg'),
    sizes: selectKnown('size', sizes, values.get('size') ?? 'report'),
    notes: readKnown('kind of notes', notes, values.get('notes') ?? 'short'),
    text: readKnown('form of text', textForms, values.get('text') ?? 'text'),
    scales: selectKnown('scale', scales, values.get('scale') ?? '2'),
    png: readKnown('renderer of PNGs', renderers, values.get('png') ?? 'resvg'),
    ids: [...ids],
  };
}

/**
 * Returns the known values that a list names, in their own order. Throws where it names another.
 *
 * @template {string | number} Value
 * @param {string} what
 * @param {readonly Value[]} known
 * @param {string} list
 * @returns {Value[]}
 */
function selectKnown(what, known, list) {
  const named = list.split(',').map((text) => readKnown(what, known, text.trim()));
  return known.filter((value) => named.includes(value));
}

/**
 * Returns the known value that a text names. Throws where it names another.
 *
 * @template {string | number} Value
 * @param {string} what
 * @param {readonly Value[]} known
 * @param {string} text
 * @returns {Value}
 */
function readKnown(what, known, text) {
  const value = known.find((value) => String(value) === text);
  if (value === undefined) throw new Error(`no such ${what}: ${JSON.stringify(text)} (known: ${known.join(', ')})`);
  return value;
}
