import { useEffect } from 'react';

/** Marks the page as interactive when it mounts. It has to be the last element of the page, the last to be hydrated. */
export function HydrationEnd() {
  useEffect(markInteractive, []);
  return null;
}

/**
 * Marks the page as interactive: the stylesheet shows its controls, and the notice that they could not start goes. The
 * focus moves from the early toggle of the release to the toggle that replaces it.
 */
export function markInteractive(): void {
  const { dataset } = document.documentElement;
  const control = document.activeElement?.closest('.early-toggle')?.nextElementSibling;
  delete dataset['waiting'];
  delete dataset['asked'];
  dataset['alive'] = '';
  if (control instanceof HTMLElement) control.focus();
  document.getElementById('page.not-started')?.toggleAttribute('hidden', true);
}
