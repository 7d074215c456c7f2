import type { KeyboardEvent } from 'react';

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Moves the focus from a number to the one before or after it among those inside the nearest `data-walk` element, and
 * gives that one's key; undefined where the key pressed is no arrow or there is nowhere to go.
 */
export function walkTo(event: KeyboardEvent<HTMLElement>): string | undefined {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const here = event.currentTarget;
  const numbers = [...(here.closest('[data-walk]')?.querySelectorAll<HTMLElement>('[data-number]') ?? [])];
  const next = numbers[numbers.indexOf(here) + step];
  if (next === undefined) return undefined;
  event.preventDefault();
  next.focus();
  return next.dataset['number']?.split(' ')[0];
}
