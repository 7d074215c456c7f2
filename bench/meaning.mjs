import { slowInWords } from './lines.mjs';

/** What the figures mean, and what they cannot say, in Markdown. */
export const meaning = `## What it means

A cell is a median with the lowest and the highest value. A ratio is taken within each round, so that what slows a whole
round down does not count; below 1 is this page's gain. The limit is a page that nothing can beat: one file with four charts
and a text, without a script. The plain Recharts page draws the same four as one would write it without a thought for
speed. The open line is the machine's own; the slow one has ${slowInWords}.
Files are sent as brotli 11, and every visit has an empty cache.

- **First screen complete**: the first frame from which on the whole window, 1280 × 900 or on a phone 390 × 844, looks as
  it does in the end: text, charts, controls, fonts. What comes late counts, be it a line under a word.
- **First contentful paint** is the browser's own.
- **Interactive**: the end of the last task above 50 ms, from the start until 5 s after the page has loaded, or the first
  contentful paint if that is later. **Total blocking time**: what such tasks take above 50 ms.
- **Sent until the first screen is complete**: of all bodies, as compressed, what had come when the window of 1280 × 900
  was complete, scripts that came beside it among them. **JavaScript until interactive**: the same for scripts.
- **PNG through the page**: from the last click until a file of 1600 pixels in width is there; “later” is the median of ten.

## What it cannot see

- A phone, a graphics card, another browser: Chromium without a window, drawing by software, stands for all. The phone's
  window is as small as a phone's, not its processor.
- The cost to find, reach and trust a server: the slow line delays each request, not each round trip.
- A difference of less than a frame, 16.7 ms, or one that shows in fewer than three pixels of a frame's picture, which is
  up to 2.6 times smaller than the window.
- Whether a button answers: “interactive” sees tasks alone. Nor memory, a second visit, or what is kept for offline.
- The same work: this page has its own charts, tables and text, and its image has a title, notes and a source; the others
  have four invented charts and a short text, and the plain page's image holds the chart alone. The time of a PNG holds the
  handling of the click and of the download.
`;
