/** One thing at a time, and those who hear when another takes its place. */
export type Holder<Thing> = {
  get: () => Thing;
  set: (next: Thing) => void;
  subscribe: (listener: () => void) => () => void;
};

export function createHolder<Thing>(first: Thing): Holder<Thing> {
  const listeners = new Set<() => void>();
  let now = first;
  return {
    get: () => now,
    set: (next) => {
      now = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
