/** Gives what `make` makes, made when it is first asked for: some patterns and rules of languages take long to prepare. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
