/** What is measured on each line, in the order of the report, with its unit and the decimals that mean something. */
export const measures = /** @type {const} */ ([
  { id: 'desk', label: 'First screen complete', unit: 'ms', decimals: 0 },
  { id: 'phone', label: '… on a phone', unit: 'ms', decimals: 0 },
  { id: 'firstPaint', label: 'First contentful paint', unit: 'ms', decimals: 0 },
  { id: 'interactive', label: 'Interactive', unit: 'ms', decimals: 0 },
  { id: 'blocking', label: 'Total blocking time', unit: 'ms', decimals: 0 },
  { id: 'received', label: 'Sent until the first screen is complete', unit: 'kB', decimals: 1 },
  { id: 'scriptReceived', label: 'JavaScript until interactive', unit: 'kB', decimals: 1 },
  { id: 'exportFirst', label: 'PNG through the page, first', unit: 'ms', decimals: 0 },
  { id: 'exportLater', label: 'PNG through the page, later', unit: 'ms', decimals: 0 },
]);

/**
 * Returns the name that the values of a measure on a line are kept under: `desk, slow`.
 *
 * @param {string} id
 * @param {import('./lines.mjs').Line} line
 */
export const columnOf = (id, line) => `${id}, ${line}`;
