/**
 * A body that a page was sent: when its first and its last byte came, in ms from the start of the navigation, and its
 * size as sent.
 *
 * @typedef {{ address: string, startedAt: number, endedAt: number, bytes: number }} Body
 */

/** Returns what the page has been sent so far: itself and what it asked for. Runs in the page. */
export function receivedNow() {
  return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].flatMap(
    (entry) =>
      entry instanceof PerformanceResourceTiming
        ? [
            {
              address: entry.name,
              startedAt: entry.responseStart,
              endedAt: entry.responseEnd,
              bytes: entry.encodedBodySize,
            },
          ]
        : [],
  );
}

/**
 * Returns how much of all bodies had come at a time, in kB of 1000 bytes. Of one that was still coming the share of its
 * time counts: after a third of it, a third of its bytes. An address that was used twice was sent once.
 *
 * @param {readonly Body[]} bodies
 * @param {number} time
 */
export function kilobytesBy(bodies, time) {
  /** @type {Map<string, number>} */
  const come = new Map();
  for (const body of bodies) {
    come.set(body.address, Math.max(come.get(body.address) ?? 0, body.bytes * shareBy(body, time)));
  }
  return [...come.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

/**
 * @param {Body} body
 * @param {number} time
 */
function shareBy({ startedAt, endedAt }, time) {
  // The browser gives 0 where it does not tell.
  if (endedAt === 0 || time < startedAt) return 0;
  return time >= endedAt ? 1 : (time - startedAt) / (endedAt - startedAt);
}

/**
 * Returns those bodies that are JavaScript.
 *
 * @param {readonly Body[]} bodies
 */
export const scriptsOf = (bodies) => bodies.filter(({ address }) => /\.m?js(\?|$)/.test(address));
