import { parseArgs } from 'node:util';
import { runPackage } from './machine/run.mjs';
import { setUp } from './machine/setup.mjs';

const help = `npm run fuzz -- [--seed N] [--factor N]

Tries checks and exports on cases that are drawn by chance: valid datasets, changed ones, bytes.
  --seed N    draws the same cases as another run that printed it; by default others each time
  --factor N  so many times as many cases as npm test tries; by default 20`;

try {
  process.exitCode = await fuzz();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function fuzz() {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, factor: { type: 'string', default: '20' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const seed = values.seed ?? String(Date.now() % 2 ** 31);
  for (const [name, value] of Object.entries({ seed, factor: values.factor })) {
    if (!/^\d{1,10}$/.test(value)) throw new Error(`--${name} must be a whole number, but is: ${value}`);
  }
  await setUp();
  const env = { ...process.env, FUZZ_SEED: seed, FUZZ_FACTOR: values.factor };
  return runPackage('vitest', 'vitest.mjs', ['run', 'scripts/fuzz'], { env }).code;
}
