import { useEffect, useEffectEvent, useState } from 'react';
import { fileRecovered } from '#src/load/fetchFile.ts';
import { PartFailure } from '#src/load/fetchPart.ts';
import { asError } from '#src/ui/asError.ts';

/** Returns the last error, the number of retries, and what retries, or reloads the page, and calls `onSuccess`. */
export function useRetry(first: Error, onSuccess: () => void) {
  const [{ error, retries }, setLast] = useState({ error: first, retries: 0 });
  const [isRetrying, setRetrying] = useState(false);
  const retry = async () => {
    if (isRetrying) return;
    if (!(error instanceof PartFailure)) return onSuccess();
    if (error.reason !== 'unfetched') return location.reload();
    setRetrying(true);
    try {
      await error.again();
      onSuccess();
    } catch (next) {
      setLast({ error: asError(next), retries: retries + 1 });
    }
    setRetrying(false);
  };
  return { error, retries, isRetrying, retry };
}

/** Calls `callback` when a file of the site has come that was missing before. */
export function useOnChunkLoaded(callback: () => void): void {
  const listen = useEffectEvent(callback);
  useEffect(() => {
    const listener = () => listen();
    addEventListener(fileRecovered, listener);
    return () => removeEventListener(fileRecovered, listener);
  }, []);
}
