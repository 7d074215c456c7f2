import { useRef } from 'react';
import { PartFailure } from '#src/load/fetchPart.ts';
import { useFocusFallback } from '#src/ui/useFocusFallback.ts';
import { describeLack } from './describeError.ts';
import { usePartCame, useTryAgain } from './useRetry.ts';

type Props = {
  /** What is not there, as a sentence begins with it: `The code`. */
  what: string;
  error: Error;
  /** Shows it, once what was missing has come. */
  retry: () => void;
};

/** Says why something is not there, and tries again. */
export function Failed({ what, error: failed, retry }: Props) {
  const { error, tries, trying, tryAgain } = useTryAgain(failed, retry);
  // Where one came, others that were missed with it may come too.
  usePartCame(() => {
    if (error instanceof PartFailure && error.reason === 'unfetched') void tryAgain();
  });
  const place = useRef<HTMLDivElement>(null);
  useFocusFallback(place);
  return (
    <div ref={place} className="mt-4">
      {/* Made anew, so that the same words are read out again. */}
      <p key={tries} role="alert" className="prose">
        {describeLack(what, error)}
      </p>
      <button type="button" className="button mt-2" aria-disabled={trying || undefined} onClick={tryAgain}>
        Try again
      </button>
    </div>
  );
}
