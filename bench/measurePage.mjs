import { lines } from './lines.mjs';
import { measureExport } from './measureExport.mjs';
import { measureLoad } from './measureLoad.mjs';
import { measureScreen } from './measureScreen.mjs';
import { columnOf } from './measures.mjs';
import { screens } from './visit.mjs';

/**
 * A page that is measured: where it is, and the values of each column, round by round.
 *
 * @typedef {{ label: string, address: string, exports: boolean, taken: Map<string, (number | undefined)[]> }} Measured
 * @typedef {import('./visit.mjs').Visit} Visit
 */

/**
 * Measures all of one page in one round. What fails leaves a gap.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Measured} page
 * @param {number} round from 0
 * @returns {Promise<string[]>} what failed
 */
export async function measurePage(browser, { address, exports, taken }, round) {
  const faults = [];
  const each = [onDesk, onPhone, measureLoad, ...(exports ? [measureExport] : [])];
  for (const line of lines) {
    for (const measure of each) {
      try {
        const values = await measure({ browser, address, line, screen: screens.desk });
        for (const [id, value] of Object.entries(values)) keep(taken, columnOf(id, line), round, value);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        faults.push(`${line} line: ${message.split('\n')[0]}`);
      }
    }
  }
  return faults;
}

/** @param {Visit} visit */
async function onDesk(visit) {
  const { complete, received } = await measureScreen(visit);
  return { desk: complete, received };
}

/** @param {Visit} visit */
const onPhone = async (visit) => ({ phone: (await measureScreen({ ...visit, screen: screens.phone })).complete });

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
