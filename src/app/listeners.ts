/** Listeners by what they listen to: of many places, a change wakes only those that it concerns. */
export type Listeners = {
  add: (keys: readonly string[], listener: () => void) => () => void;
  tell: (keys: readonly (string | undefined)[]) => void;
};

export function createListeners(): Listeners {
  const byKey = new Map<string, Set<() => void>>();
  return {
    add: (keys, listener) => {
      for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(listener));
      return () => {
        for (const key of keys) byKey.get(key)?.delete(listener);
      };
    },
    tell: (keys) => {
      const told = new Set(keys.flatMap((key) => (key === undefined ? [] : [...(byKey.get(key) ?? [])])));
      for (const listener of told) listener();
    },
  };
}
