import type { KeyboardEvent } from 'react';

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Moves the focus to the number before or after; returns its key, undefined for other keys and at the ends. */
export function focusNeighbour(event: KeyboardEvent<HTMLElement>): string | undefined {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const current = event.currentTarget;
  const numbers = [...(current.closest('[data-arrow-keys]')?.querySelectorAll<HTMLElement>('[data-number]') ?? [])];
  const next = numbers[numbers.indexOf(current) + step];
  if (next === undefined) return undefined;
  event.preventDefault();
  next.focus();
  return next.dataset['number']?.split(' ')[0];
}
