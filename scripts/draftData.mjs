import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readData, writeWhole } from './figures/files.mjs';
import { root, setUp } from './machine/setup.mjs';

const help = `npm run draft-data -- RELEASE.txt [--out FILE]

Makes a first dataset from the plain text (UTF-8) of a release: its lines word for word, and each number in it that may
count something, with the words that state it. What a person has to decide is a placeholder in capitals.
  --out FILE  where the dataset goes, which may not be there yet; by default standard output
              (into a pipe or a file: npm run --silent draft-data -- RELEASE.txt)
  --help      this text
Standard error has the numbers that were left out and why, and what is to be decided, each with its line.
Ends with 0 where a draft was made, with 1 where the text holds nothing to draft, with 2 where it cannot be read or the
draft cannot be written.`;

// npm runs this in the project's folder; INIT_CWD is the folder that it was called from.
const isByNpm = process.env['npm_lifecycle_event'] === 'draft-data';
const here = (isByNpm && process.env['INIT_CWD']) || process.cwd();

try {
  process.exitCode = await draftData();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Writes the draft of a text, and to standard error what is to be done with it; returns the exit code. */
async function draftData() {
  const options = /** @type {const} */ ({ out: { type: 'string' }, help: { type: 'boolean' } });
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error(`one text has to be given\n\n${help}`);
  const { out } = values;
  const { bytes } = readData({ path: file, here, shipped: join(root, 'data'), site: undefined });
  if (out !== undefined && existsSync(resolve(here, out))) {
    throw new Error(`${out}: is there already and was left as it is; give another name`);
  }
  await setUp();
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./draftData/inNode.ts') }} */
  const { module } = await runnerImport(join(root, 'scripts/draftData/inNode.ts'), { root });
  const id = basename(out ?? file, extname(out ?? file));
  const schema = relative(dirname(resolve(here, out ?? 'DRAFT.json')), join(root, 'data/dataset.schema.json'));
  const given = { file, bytes, draft: out ?? 'DRAFT.json', id, schema: encodeURI(schema.replaceAll('\\', '/')) };
  const { json = '', report, exitCode } = module.draftFrom(given);
  if (out === undefined) process.stdout.write(json);
  else if (json !== '') writeWhole(here, out, new TextEncoder().encode(json));
  console.error(report);
  if (out === undefined && isByNpm && process.env['npm_config_loglevel'] !== 'silent') {
    console.error('npm wrote lines of its own above the draft, which --out FILE or npm run --silent leaves out.');
  }
  return exitCode;
}
