import { useEffect } from 'react';

/** Marks the page as interactive when it mounts: the last of the first screen to be hydrated, as its last element. */
export function HydrationEnd() {
  useEffect(markInteractive, []);
  return null;
}

/** Shows what needs scripts, hides the notice that they did not come, and moves the focus on from the early toggle. */
export function markInteractive(): void {
  const { dataset } = document.documentElement;
  const early = document.activeElement?.closest('.early-toggle, .early-close');
  delete dataset['asked'];
  dataset['alive'] = '';
  early?.parentElement?.querySelector('button')?.focus();
  document.getElementById('page.not-started')?.remove();
}
