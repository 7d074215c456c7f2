/** Listeners by key: a change calls only the listeners to what changed. */
type KeyedListeners = {
  subscribe: (keys: readonly string[], listener: () => void) => () => void;
  /** Calls each listener to any of the keys once. */
  notify: (keys: readonly (string | undefined)[]) => void;
};

/** Creates an empty set of listeners. */
export function createKeyedListeners(): KeyedListeners {
  const byKey = new Map<string, Set<() => void>>();
  return {
    subscribe: (keys, listener) => {
      for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(listener));
      return () => {
        for (const key of keys) byKey.get(key)?.delete(listener);
      };
    },
    notify: (keys) => {
      const affected = new Set(keys.flatMap((key) => (key === undefined ? [] : [...(byKey.get(key) ?? [])])));
      for (const listener of affected) listener();
    },
  };
}
