/** A sheet asks for the same few hundred texts again and again; beyond that, older answers are forgotten. */
const maxEntries = 2000;

/** Returns a function that remembers its results by `keyOf` its arguments, until there are too many. */
export function memoise<Arguments extends readonly unknown[], Result>(
  keyOf: (...args: Arguments) => string,
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const results = new Map<string, { result: Result }>();
  return (...args) => {
    const key = keyOf(...args);
    const found = results.get(key);
    if (found !== undefined) return found.result;
    if (results.size >= maxEntries) results.clear();
    const result = compute(...args);
    results.set(key, { result });
    return result;
  };
}
