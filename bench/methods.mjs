import { slowInWords } from './lines.mjs';

/** How the figures were taken, and what they cannot say, in Markdown. */
export const methods = `## How it is measured

Every visit has an empty cache; the pages take turns, in an order that goes round. Each cell is a median with the lowest
and highest value. A ratio is taken within each round, and the median of these is given. The open line is this machine's
own, without a limit; the slow one has ${slowInWords}. Files are sent as brotli 11.

- **Charts painted**: the first frame from which on the largest drawing of each of the first four figures looks as it
  does in the end, from a trace that holds a picture of every frame. The window is tall enough to show them all on every
  page. **First screen painted**: the same for all that a window of the usual size shows, charts or not.
- **First contentful paint** is the browser's own, **layout shift** the sum of all its shifts.
- **Interactive**: the end of the last task above 50 ms, from the start until 5 s after the page has loaded, or the
  first contentful paint. **Total blocking time**: what such tasks take above 50 ms.
- **Blocking time of six choices**: the same while bars are chosen by mouse, one after the other, each pointed at half a
  second before; on the slow line five seconds after the charts have come.
- **Sent**: bodies, as compressed, whose last byte had come. **JavaScript in all** ends 5 s after the page has loaded.
- **PNG through the page**: from the last click until a file of 1600 pixels in width is there; “later” is the median of ten. The
  first is asked for half a second after the charts have come, on the slow line five seconds after.

## What it cannot measure

A browser without a window that draws by software stands for all of them: no phone, no graphics card, no other browser.
The pages that Chromium makes for its own address bar beside a visit are left out.
The slow line delays each request, not each round trip, so that finding, reaching and trusting a server costs nothing.
A frame lasts 16.7 ms and its picture is several times smaller than the page, so that smaller differences in time mean
nothing and smaller ones in a chart are not seen; nobody's window is as tall as the one that the charts are watched in,
and a page may begin more in it than it would elsewhere.
“Interactive” sees tasks, not whether a button answers. Memory, a second visit, and what a service worker fetches are not
measured. The time of an export holds the handling of the click and of the download. The pages are not the same work: the
limit and the plain page draw four invented charts and a short text, and the plain page's image holds the chart alone;
this page has its own charts, tables and text, and its image a title, notes and a source.
`;
