import { useRef } from 'react';
import { useStore } from 'zustand';
import { useFocusFallback } from '#src/ui/useFocusFallback.ts';
import { useRootAttribute } from '#src/ui/useRootAttribute.ts';
import { type ChunkError, chunkErrors } from './chunkErrors.ts';
import { describeError } from './describeError.ts';
import { useRetry } from './useRetry.ts';

/** Shows the first chunk error at the top of the page, with a way to retry. */
export function ChunkErrorNotice() {
  const errors = useStore(chunkErrors);
  const [first] = errors.values();
  useRootAttribute('data-notice', first !== undefined);
  return first && <Notice key={first.id} {...first} />;
}

function Notice({ error: firstError, retry: onSuccess }: ChunkError) {
  const { error, retries, isRetrying, retry } = useRetry(firstError, onSuccess);
  const notice = useRef<HTMLDivElement>(null);
  useFocusFallback(notice);
  return (
    <div ref={notice} className="page-notice">
      <p key={retries} role="alert" className="flex-1">
        {describeError('A part of this page', error)}
      </p>
      <button type="button" className="button" aria-disabled={isRetrying || undefined} onClick={retry}>
        Try again
      </button>
      <button type="button" className="button" onClick={() => chunkErrors.setState(new Map(), true)}>
        Dismiss
      </button>
    </div>
  );
}
