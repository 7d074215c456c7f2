import { useEffect, useEffectEvent, useState } from 'react';
import { PartFailure, partRecovered } from '#src/load/fetchPart.ts';
import { asError } from '#src/ui/asError.ts';

/**
 * The way out of a failure: what failed last, how often it was tried again, and how to, after which `mended` is called.
 * A part that could not be fetched is asked for again; where nothing else helps the page is loaded again, whose address
 * keeps what was chosen.
 */
export function useTryAgain(failed: Error, mended: () => void) {
  const [{ error, tries }, setLast] = useState({ error: failed, tries: 0 });
  const [trying, setTrying] = useState(false);
  const tryAgain = async () => {
    if (trying) return;
    if (!(error instanceof PartFailure)) return mended();
    if (error.reason !== 'unfetched') return location.reload();
    setTrying(true);
    try {
      await error.again();
      mended();
    } catch (next) {
      setLast({ error: asError(next), tries: tries + 1 });
    }
    setTrying(false);
  };
  return { error, tries, trying, tryAgain };
}

/** Calls `hear` when a part has come that could not be fetched before. */
export function usePartCame(hear: () => void): void {
  const heard = useEffectEvent(hear);
  useEffect(() => {
    const listener = () => heard();
    addEventListener(partRecovered, listener);
    return () => removeEventListener(partRecovered, listener);
  }, []);
}
