/** How long, in ms, it is waited where a browser does not say when it is idle: a frame. */
const pause = 16;

/** Calls `then` when the browser is idle, or after `patience` ms where it never is. */
export function whenIdle(then: () => void, patience?: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, patience === undefined ? {} : { timeout: patience });
  else setTimeout(then, pause);
}
