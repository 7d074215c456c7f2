import fc from 'fast-check';

/** Without a seed of its own each run of the tests draws the same cases; `npm run fuzz` draws others, and more. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_120_605);
const factor = Number(process.env['FUZZ_FACTOR'] ?? 1);

/** Options of a test that has no limit of time: how many cases it has is for its caller to say. */
export const unhurried = { timeout: 0 };

/** Tries a property on so many cases, times the factor of the run; prints the seed, and throws the first case that fails. */
export function tryCases<Case extends [unknown, ...unknown[]]>(runs: number, property: fc.IProperty<Case>): void {
  const numRuns = runs * factor;
  console.log(`${numRuns} cases, seed ${seed}`);
  fc.assert(property, { seed, numRuns, endOnFailure: true });
}

/** Tries a property of what is made in its own time, as `tryCases` does. */
export async function tryAsyncCases<Case>(runs: number, property: fc.IAsyncProperty<Case>): Promise<void> {
  const numRuns = runs * factor;
  console.log(`${numRuns} cases, seed ${seed}`);
  await fc.assert(property, { seed, numRuns, endOnFailure: true });
}
