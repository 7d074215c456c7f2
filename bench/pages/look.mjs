/** What both pages draw alike: pixels on the screen. A chart is 16:9, so that its image is not distorted. */
export const look = { width: 720, height: 405, fontSize: 13, labelWidth: 180, valueWidth: 80, keyHeight: 30 };
export const font = 'Arial, sans-serif';
export const ink = '#1a1a1a';

const grey = '#8a94a6';
const blue = '#1d4f91';
const count = new Intl.NumberFormat('en-GB');

/**
 * The seasons of a figure with their colours.
 *
 * @param {import('./invented.mjs').Figure} figure
 */
export const coloured = ({ seasons }) =>
  seasons.map((label, index) => ({ label, colour: index === seasons.length - 1 ? blue : grey }));

/**
 * A value as it is written at its bar.
 *
 * @param {import('./invented.mjs').Figure} figure
 * @param {number} value
 */
export const written = ({ unit }, value) => `${unit === 'pounds' ? '£' : ''}${count.format(value)}`;
