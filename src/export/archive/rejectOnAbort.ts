/**
 * Returns a promise for `Promise.race` that rejects with the signal's reason as soon as it is aborted, or already is. It
 * never resolves.
 */
export function rejectOnAbort(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // The race may be over, and its rejection would be unhandled.
  aborted.catch(() => undefined);
  return aborted;
}
