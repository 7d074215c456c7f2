import type { UseStore } from 'idb-keyval';

/** Half-seconds: a browser whose store is well opens it in some milliseconds, also on a slow phone. */
const patience = 10;

/**
 * Returns a store that rejects where the browser has not opened its database after five seconds in which the page was free
 * to hear of it, as some then never do; what was to be read or written is not when it opens later. What is read and
 * written itself may take longer.
 */
export function answeringStore(store: UseStore): UseStore {
  return (mode, act) =>
    new Promise((resolve, reject) => {
      const noAnswer = new Error('the browser did not open its database');
      let left = patience;
      // A page that was busy for long hears of one tick, then of the store.
      const timer = setInterval(() => {
        left -= 1;
        if (left > 0) return;
        clearInterval(timer);
        reject(noAnswer);
      }, 500);
      store(mode, (opened) => {
        clearInterval(timer);
        if (left === 0) throw noAnswer;
        return act(opened);
      })
        .finally(() => clearInterval(timer))
        .then(resolve, reject);
    });
}
