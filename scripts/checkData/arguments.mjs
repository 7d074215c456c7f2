import { parseArgs } from 'node:util';

export const help = `npm run check-data -- [--json | --github] FILE...

Checks datasets: each problem with its place, then what is worth a look, the totals, and what is reported.
  --json    the same as JSON, an entry for each file
  --github  problems and what is worth a look as annotations of GitHub Actions
  --help    this text
Ends with 0 where all files are valid, with 1 where one is not, with 2 where one cannot be read.`;

/** @typedef {{ files: string[], format: 'text' | 'json' | 'github' }} Arguments */

const formats = /** @type {const} */ (['json', 'github']);
const options = /** @type {const} */ ({
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  help: { type: 'boolean' },
});

/**
 * Parses the command line; returns `help` for `--help`. Throws a sentence for the reader where it is not valid.
 *
 * @param {string[]} args
 * @returns {Arguments | 'help'}
 */
export function readArguments(args) {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.rawName] : []));
  if (given.includes('--help')) return 'help';
  const known = Object.keys(options).map((name) => `--${name}`);
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`no such option: ${unknown} (known: ${known.join(', ')})`);
  const [format = 'text', other] = formats.filter((name) => given.includes(`--${name}`));
  if (other !== undefined) throw new Error(`only one of these can be given: --${format}, --${other}`);
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (files.length === 0) throw new Error(`no file is given\n\n${help}`);
  return { files: [...new Set(files)], format };
}
