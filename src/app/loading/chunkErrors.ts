import { createStore } from 'zustand/vanilla';
import { asError } from '#src/ui/asError.ts';

/** A part that nothing on the page stands for: why it is not there, and what is done once it is. */
export type MissingPart = { id: number; error: Error; retry: () => void };

let count = 0;

/** The parts that are missing now, by what loads them. */
export const missingParts = createStore<ReadonlyMap<unknown, MissingPart>>()(() => new Map());

/**
 * Does something with a part of the page that is fetched for it. Where the part does not come, a notice above the page
 * says so until it has, with a way to try again; of several things that were to be done with it, the last is done then.
 */
export function withPart<Part>(load: () => Promise<Part>, act: (part: Part) => void): void {
  load().then(
    (part) => {
      put(load, undefined);
      act(part);
    },
    (error: unknown) => {
      count += 1;
      put(load, { id: count, error: asError(error), retry: () => withPart(load, act) });
    },
  );
}

function put(load: unknown, missing: MissingPart | undefined) {
  const next = new Map(missingParts.getState());
  if (!next.delete(load) && missing === undefined) return;
  if (missing !== undefined) next.set(load, missing);
  missingParts.setState(next, true);
}
