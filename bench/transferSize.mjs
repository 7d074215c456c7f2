/**
 * A body that a page was sent: when its last byte had come, in ms from the start of the navigation, and its size as sent.
 *
 * @typedef {{ address: string, endedAt: number, bytes: number }} Body
 */

/** What the page has been sent so far: itself and what it asked for. Runs in the page. */
export function receivedNow() {
  return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].flatMap(
    (entry) =>
      entry instanceof PerformanceResourceTiming
        ? [{ address: entry.name, endedAt: entry.responseEnd, bytes: entry.encodedBodySize }]
        : [],
  );
}

/**
 * The size of all bodies, in kB of 1000 bytes, that had come at a time; an address that was used twice was sent once.
 *
 * @param {readonly Body[]} bodies
 * @param {number} time
 */
export function kilobytesBy(bodies, time) {
  const come = bodies.filter(({ endedAt }) => endedAt > 0 && endedAt <= time);
  const sizes = new Map(come.map(({ address, bytes }) => [address, bytes]));
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

/**
 * Those bodies that are JavaScript.
 *
 * @param {readonly Body[]} bodies
 */
export const scriptsOf = (bodies) => bodies.filter(({ address }) => /\.m?js(\?|$)/.test(address));
