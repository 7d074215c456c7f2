import { useEffect } from 'react';

type Props = {
  /** Called when it mounts; the same function each time. */
  onEnd: () => void;
};

/** Tells when what stands before it is hydrated: the last element of a part that React hydrates by itself. */
export function HydrationEnd({ onEnd }: Props) {
  useEffect(onEnd, [onEnd]);
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
