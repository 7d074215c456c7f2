import type { PageWindow } from './pageWindow.ts';
import { fileAskedBy } from './view.ts';

/** A new step for the back button, or the same step as the last. */
export type Step = 'new' | 'same';

/**
 * Writes what `address` gives into a window's address, in a task of its own, as that takes a browser long: `later`. What
 * is still to be written is written by `now`, or by `drop` never. What the address of another file than the one with
 * these digits says is kept for that one.
 */
export function addressWriter(page: PageWindow, file: string | undefined, address: () => string) {
  let unwritten: Step | undefined;
  const drop = () => {
    unwritten = undefined;
  };
  const now = () => {
    const step = unwritten;
    drop();
    if (step === undefined || fileAskedBy(page.location.search) !== file) return;
    if (step === 'new') page.history.pushState(null, '', address());
    else page.history.replaceState(page.history.state, '', address());
  };
  const later = (step: Step) => {
    unwritten = step;
    setTimeout(now);
  };
  return { later, now, drop };
}
