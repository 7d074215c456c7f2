import { parseArgs } from 'node:util';

/** Who can take part. */
export const names = /** @type {const} */ (['limit', 'recharts', 'project']);

export const help = `npm run bench -- [--rounds 7] [--only limit,recharts,project] [--project DIR] [--out FILE]

Measures how soon the first screen of the built page is complete, beside a page without script and a plain Recharts page.
  --rounds N      how many rounds; by default 7, which take about 20 minutes
  --only LIST     of limit, recharts and project; by default all three
  --project DIR   a built site; by default dist, built first where it is stale
  --out FILE      where the results go; by default bench/results.md
  --help          this text
Run nothing else on the machine meanwhile.`;

/**
 * @typedef {(typeof names)[number]} Name
 * @typedef {{ rounds: number, only: Name[], project: string | undefined, out: string | undefined }} Arguments
 */

const options = /** @type {const} */ ({
  rounds: { type: 'string', default: '7' },
  only: { type: 'string', default: 'limit,recharts,project' },
  project: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
});

/**
 * What a command line asks for. Throws a sentence for the reader.
 *
 * @param {string[]} args
 * @returns {Arguments | 'help'}
 */
export function readArguments(args) {
  const { values } = parseArgs({ args, options });
  if (values.help) return 'help';
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds must be from 1 to 99, but is: ${values.rounds}`);
  const wanted = values.only.split(',').map((name) => name.trim());
  const strange = wanted.find((name) => !names.some((known) => known === name));
  if (strange !== undefined) throw new Error(`no such page: ${JSON.stringify(strange)} (known: ${names.join(', ')})`);
  const only = names.filter((name) => wanted.includes(name));
  return { rounds: Number(values.rounds), only, project: values.project, out: values.out };
}
