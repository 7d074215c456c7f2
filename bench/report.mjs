import { lines } from './lines.mjs';
import { meaning } from './meaning.mjs';
import { columnOf, measures } from './measures.mjs';
import { ratios, summarise } from './summary.mjs';
import { table } from './table.mjs';

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Returns the results of some rounds in Markdown: one table, what it means, and what it cannot see.
 *
 * @param {import('./rounds.mjs').Results} results
 * @param {{ machine: string, cores: number, when: Date }} circumstances
 */
export function report({ rounds, browser, busy, pages, faults }, { machine, cores, when }) {
  const load = range(
    busy.map((one) => one.load),
    2,
  );
  const work = range(
    busy.map((one) => one.work),
    0,
  );
  // The visits themselves keep about as many processes at work as there are processors.
  const warning = busy.some((one) => one.load > 2 * cores) ? '**The machine had other work: measure again.** ' : '';
  return `# How soon the first screen is complete

${date.format(when)}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}. ${machine}, Chromium ${browser}.
Load average before the rounds and at the end: ${load}. A fixed piece of work took ${work} ms then: the further apart, the
less the times mean. ${warning}\`npm run bench\` measures it again and writes this file.

${comparison(pages)}

${faults.length === 0 ? '' : `## What failed\n\n${faults.map((fault) => `- ${fault}`).join('\n')}\n\n`}${meaning}`;
}

/**
 * A row for each measure on each line; a column for each page, and one for the last page by each before it.
 *
 * @param {import('./rounds.mjs').Results['pages']} pages
 */
function comparison(pages) {
  const pairs = pages.slice(-1).flatMap((page) => pages.slice(0, -1).map((base) => ({ page, base })));
  const head = [
    '',
    ...pages.map(({ label }) => label),
    ...pairs.map(({ page, base }) => `${page.label} ÷ ${base.label}`),
  ];
  const rows = measures.flatMap(({ id, label, unit, decimals }) =>
    lines.map((line) => {
      const values = (/** @type {typeof pages[number]} */ page) => page.taken.get(columnOf(id, line)) ?? [];
      return [
        `${label}, ${line} (${unit})`,
        ...pages.map((page) => cell(values(page), decimals)),
        ...pairs.map(({ page, base }) => cell(ratios(values(page), values(base)), 2)),
      ];
    }),
  );
  return table(head, rows);
}

/**
 * @param {import('./summary.mjs').Samples} samples
 * @param {number} decimals
 */
function cell(samples, decimals) {
  const summary = summarise(samples);
  if (summary === undefined) return '–';
  const { median, lowest, highest } = summary;
  return `${median.toFixed(decimals)} (${range([lowest, highest], decimals)})`;
}

/**
 * @param {readonly number[]} values
 * @param {number} decimals
 */
function range(values, decimals) {
  const [lowest, highest] = [Math.min(...values).toFixed(decimals), Math.max(...values).toFixed(decimals)];
  return lowest === highest ? lowest : `${lowest}–${highest}`;
}
