import { useRef } from 'react';
import { PartFailure } from '#src/load/fetchPart.ts';
import { useFocusFallback } from '#src/ui/useFocusFallback.ts';
import { describeError } from './describeError.ts';
import { useOnChunkLoaded, useRetry } from './useRetry.ts';

type Props = {
  /** What is missing, as the beginning of a sentence: `The code`. */
  what: string;
  error: Error;
  /** Called once the missing code has loaded. */
  retry: () => void;
};

/** Renders why something is missing, and a button that retries. */
export function ErrorWithRetry({ what, error: firstError, retry: onSuccess }: Props) {
  const { error, retries, isRetrying, retry } = useRetry(firstError, onSuccess);
  // The connection may be back: other missing chunks may load too.
  useOnChunkLoaded(() => {
    if (error instanceof PartFailure && error.reason === 'unfetched') void retry();
  });
  const message = useRef<HTMLDivElement>(null);
  useFocusFallback(message);
  return (
    <div ref={message} className="mt-4">
      {/* A new element each time, so that screen readers read the same words again. */}
      <p key={retries} role="alert" className="prose">
        {describeError(what, error)}
      </p>
      <button type="button" className="button mt-2" aria-disabled={isRetrying || undefined} onClick={retry}>
        Try again
      </button>
    </div>
  );
}
