/** Never resolves; rejects with the signal's reason once that is aborted, at once where it is already. For a race. */
export function whenAborted(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody may be waiting any more.
  aborted.catch(() => undefined);
  return aborted;
}
