import { lines } from './lines.mjs';
import { measureChoices } from './measureChoices.mjs';
import { measureExport } from './measureExport.mjs';
import { measureLoad } from './measureLoad.mjs';
import { measurePainted, measureScreen } from './measurePainted.mjs';
import { columnOf } from './measures.mjs';
import { usualHeight } from './visit.mjs';

/**
 * A page that is measured: where it is, how many of its charts are watched in a window of which height, and the values
 * of each column, round by round.
 *
 * @typedef {{
 *   label: string,
 *   address: string,
 *   exports: boolean,
 *   chooses: boolean,
 *   charts: number,
 *   height: number,
 *   taken: Map<string, (number | undefined)[]>,
 * }} Measured
 */

/**
 * Measures all of one page in one round. What fails leaves a gap.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Measured} page
 * @param {number} round from 0
 * @returns {Promise<string[]>} what failed
 */
export async function measurePage(browser, { exports, chooses, taken, ...page }, round) {
  const faults = [];
  const each = [
    ...[measurePainted, measureScreen, measureLoad],
    ...(chooses ? [measureChoices] : []),
    ...(exports ? [measureExport] : []),
  ];
  for (const line of lines) {
    for (const measure of each) {
      try {
        // Only the charts need the tall window, which no reader has.
        const height = measure === measurePainted ? page.height : usualHeight;
        const values = await measure({ browser, line, ...page, height });
        for (const [id, value] of Object.entries(values)) keep(taken, columnOf(id, line), round, value);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        faults.push(`${line} line: ${message.split('\n')[0]}`);
      }
    }
  }
  return faults;
}

/**
 * @param {Measured['taken']} taken
 * @param {string} column
 * @param {number} round
 * @param {number} value
 */
function keep(taken, column, round, value) {
  const values = taken.get(column) ?? [];
  taken.set(column, [...Array.from({ length: round }, (_, earlier) => values[earlier]), value]);
}
