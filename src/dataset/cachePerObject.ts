/**
 * Returns a function that computes its result once for each object, and keeps it as long as the object is in use.
 *
 * @example const textOf = cachePerObject((source: Source) => source.lines.join('\n'));
 */
export function cachePerObject<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, Result>();
  return (key) => {
    const result = results.get(key) ?? compute(key);
    results.set(key, result);
    return result;
  };
}
