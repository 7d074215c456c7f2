/**
 * A picture of the page as a trace holds it: when it was shown, in ms from the start of the navigation, as a JPEG in base64.
 *
 * @typedef {{ shownAt: number, jpeg: string }} Frame
 */

const categories = ['blink.user_timing', 'disabled-by-default-devtools.screenshot'];

/**
 * Begins to take a picture of every frame that a page shows.
 *
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<() => Promise<unknown[]>>} ends it and gives the trace's events
 */
export async function startTrace(session) {
  /** @type {unknown[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', () => resolve(undefined)));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/**
 * The frames of a trace since the page at this address was asked for, in the order in which they were shown.
 *
 * @param {readonly unknown[]} events
 * @param {string} address
 * @returns {Frame[]}
 */
export function framesOf(events, address) {
  const start = events.find(
    (event) => at(event, 'name') === 'navigationStart' && at(event, 'args', 'data', 'documentLoaderURL') === address,
  );
  const began = at(start, 'ts');
  if (typeof began !== 'number') throw new Error(`the trace has no navigation to: ${address}`);
  const frames = events.flatMap((event) => {
    const shown = at(event, 'args', 'expected_display_time');
    const jpeg = at(event, 'args', 'snapshot');
    const taken = at(event, 'ts');
    if (at(event, 'name') !== 'Screenshot' || typeof taken !== 'number' || taken < began) return [];
    if (typeof shown !== 'number' || typeof jpeg !== 'string') return [];
    return [{ shownAt: (shown - began) / 1000, jpeg }];
  });
  return frames.toSorted((a, b) => a.shownAt - b.shownAt);
}

/**
 * What an object holds at this path, whatever it is.
 *
 * @param {unknown} value
 * @param {...string} path
 * @returns {unknown}
 */
function at(value, ...path) {
  return path.reduce(
    (/** @type {unknown} */ held, key) =>
      typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined,
    value,
  );
}
