/** What is measured on each line, in the order of the report, with its unit and the decimals that mean something. */
export const measures = /** @type {const} */ ([
  { id: 'painted', label: 'Charts painted', unit: 'ms', decimals: 0 },
  { id: 'screen', label: 'First screen painted', unit: 'ms', decimals: 0 },
  { id: 'firstPaint', label: 'First contentful paint', unit: 'ms', decimals: 0 },
  { id: 'interactive', label: 'Interactive', unit: 'ms', decimals: 0 },
  { id: 'blocking', label: 'Total blocking time', unit: 'ms', decimals: 0 },
  { id: 'shift', label: 'Layout shift', unit: '', decimals: 3 },
  { id: 'received', label: 'Sent until the charts stood', unit: 'kB', decimals: 1 },
  { id: 'scriptReceived', label: 'JavaScript until interactive', unit: 'kB', decimals: 1 },
  { id: 'script', label: 'JavaScript in all', unit: 'kB', decimals: 1 },
  { id: 'choices', label: 'Blocking time of six choices', unit: 'ms', decimals: 0 },
  { id: 'exportFirst', label: 'PNG through the page, first', unit: 'ms', decimals: 0 },
  { id: 'exportLater', label: 'PNG through the page, later', unit: 'ms', decimals: 0 },
]);

/**
 * The name that the values of a measure on a line are kept under.
 *
 * @param {string} id
 * @param {import('./lines.mjs').Line} line
 */
export const columnOf = (id, line) => `${id}, ${line}`;
