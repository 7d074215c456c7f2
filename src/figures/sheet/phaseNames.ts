import type { Phase } from '#src/dataset/schema.ts';

/** Returns what phases are called beside their labels: `Round 1: First round`; empty where they are called nothing else. */
export function phaseNames(phases: readonly Phase[]): string {
  return phases.flatMap(({ label, name }) => (name === undefined ? [] : [`${label}: ${name}`])).join('; ');
}
