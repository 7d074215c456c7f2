import { useEffect } from 'react';

/** Marks the page as interactive when it mounts. It has to be the last element of the page, the last to be hydrated. */
export function HydrationEnd() {
  useEffect(markInteractive, []);
  return null;
}

/** Shows the page's controls, hides the notice that they failed, and moves the focus on from the early toggle. */
export function markInteractive(): void {
  const { dataset } = document.documentElement;
  const control = document.activeElement?.closest('.early-toggle')?.nextElementSibling;
  delete dataset['waiting'];
  delete dataset['asked'];
  dataset['alive'] = '';
  if (control instanceof HTMLElement) control.focus();
  document.getElementById('page.not-started')?.toggleAttribute('hidden', true);
}
