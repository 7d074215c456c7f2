import { lines } from './lines.mjs';
import { columnOf, measures } from './measures.mjs';
import { methods } from './methods.mjs';
import { ratios, summarise } from './summary.mjs';
import { table } from './table.mjs';
import { usualHeight, width } from './visit.mjs';

/** How tall the browser makes the picture of a tall page at most, in pixels. */
const pictureHeight = 500;

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * The results of some rounds in Markdown, and after them what was found in another way.
 *
 * @param {import('./rounds.mjs').Results} results
 * @param {{ machine: string, when: Date, found: string }} circumstances
 */
export function report({ rounds, browser, busy, pages, faults }, { machine, when, found }) {
  const load = range(
    busy.map((one) => one.load),
    2,
  );
  const work = range(
    busy.map((one) => one.work),
    0,
  );
  const height = pages[0]?.height ?? 0;
  const watched = pages.map(({ label, charts }) => `${label} ${charts}`).join(', ');
  return `# How soon the charts stand

${date.format(when)}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}. ${machine}, Chromium ${browser}.
Load average before the rounds and at the end: ${load}. A fixed piece of work took ${work} ms then: the further apart, the
less the times mean. Charts watched: ${watched}, in a window of ${width} × ${height}.
The pictures of that window are ${(height / pictureHeight).toFixed(1)} times smaller. All else is measured in one of ${width} × ${usualHeight}.

${comparison(pages)}

${faults.length === 0 ? '' : `## What failed\n\n${faults.map((fault) => `- ${fault}`).join('\n')}\n\n`}${methods}
${found}`;
}

/**
 * A row for each measure on each line, a column for each page, and one for each page by one before it.
 *
 * @param {import('./rounds.mjs').Results['pages']} pages
 */
function comparison(pages) {
  const pairs = pages.flatMap((page, index) => pages.slice(0, index).map((base) => ({ page, base })));
  const head = [
    '',
    ...pages.map(({ label }) => label),
    ...pairs.map(({ page, base }) => `${page.label} ÷ ${base.label}`),
  ];
  const rows = measures.flatMap(({ id, label, unit, decimals }) =>
    lines.map((line) => {
      const values = (/** @type {typeof pages[number]} */ page) => page.taken.get(columnOf(id, line)) ?? [];
      return [
        `${label}, ${line}${unit === '' ? '' : ` (${unit})`}`,
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
