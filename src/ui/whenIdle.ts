/** The delay, in ms, in browsers that do not report when they are idle: a frame. */
const fallbackMs = 16;

/** Calls `callback` when the browser is idle, at the latest after `timeout` ms; without one it waits for ever. */
export function whenIdle(callback: () => void, timeout?: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, timeout === undefined ? {} : { timeout });
  else setTimeout(callback, fallbackMs);
}
