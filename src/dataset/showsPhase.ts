import type { FigureSpec } from './schema.ts';

/** Returns whether a figure shows a phase, by its id. */
export function showsPhase(figure: FigureSpec, phase: string): boolean {
  switch (figure.kind) {
    case 'phases':
      return true;
    case 'bars':
      return figure.phase === phase;
  }
}
