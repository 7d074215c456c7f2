/** How long, in ms, the next page may be awaited before the reader is taken to stay: on a slow line it takes seconds. */
const longestWait = 10_000;

let requests = 0;
let leftAt = Number.NEGATIVE_INFINITY;

const noteDeparture = () => {
  leftAt = performance.now();
};

/**
 * Resolves or rejects as the request that is made, but rejects late where the reader was leaving the page: Firefox ends
 * the requests of such a page while the next one is still awaited, and the reader would be told for that time that
 * parts are missing. The page listens only while something is requested, as some browsers do not bring back a page that
 * listens.
 *
 * @example await failLateWhenLeaving(() => import('./part.js'))
 */
export async function failLateWhenLeaving<Result>(make: () => Promise<Result>): Promise<Result> {
  requests += 1;
  addEventListener('beforeunload', noteDeparture);
  try {
    return await make();
  } catch (failure) {
    const wait = leftAt + longestWait - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    throw failure;
  } finally {
    requests -= 1;
    if (requests === 0) removeEventListener('beforeunload', noteDeparture);
  }
}
