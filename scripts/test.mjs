import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from './machine/setup.mjs';
import { browserTests, build, lint, size, types, unitTests } from './proof/stages.mjs';
import { addTallies, closingLines, emptyTally, stageTally } from './proof/tally.mjs';

const reports = await mkdtemp(join(tmpdir(), 'test-reports-'));
let tally = await attempt(setUp);
if (tally.failed === 0) {
  for (const stage of [lint, types, unitTests, build, size, browserTests]) {
    const result = await attempt(stage);
    tally = addTallies(tally, result);
    // An older build would prove nothing.
    if (stage === build && result.failed > 0) break;
  }
}
await rm(reports, { recursive: true });
console.log(`\n${closingLines(tally)}`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;

/**
 * Runs a stage; one that throws has failed, and its message is printed.
 *
 * @param {(reports: string) => Promise<import('./proof/tally.mjs').Tally | void> | import('./proof/tally.mjs').Tally} stage
 */
async function attempt(stage) {
  try {
    return (await stage(reports)) ?? emptyTally;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return stageTally(false);
  }
}
