import { useRef } from 'react';
import { useStore } from 'zustand';
import { useFocusFallback } from '#src/ui/useFocusFallback.ts';
import { useRootAttribute } from '#src/ui/useRootAttribute.ts';
import { type MissingPart, missingParts } from './chunkErrors.ts';
import { describeLack } from './describeError.ts';
import { useTryAgain } from './useRetry.ts';

/** Says that a part of the page could not be fetched which has no place of its own, and tries again. */
export function PartMissing() {
  const missing = useStore(missingParts);
  const [first] = missing.values();
  useRootAttribute('data-notice', first !== undefined);
  return first && <Notice key={first.id} {...first} />;
}

function Notice({ error: failed, retry }: MissingPart) {
  const { error, tries, trying, tryAgain } = useTryAgain(failed, retry);
  const place = useRef<HTMLDivElement>(null);
  useFocusFallback(place);
  return (
    <div ref={place} className="page-notice">
      <p key={tries} role="alert" className="flex-1">
        {describeLack('A part of this page', error)}
      </p>
      <button type="button" className="button" aria-disabled={trying || undefined} onClick={tryAgain}>
        Try again
      </button>
      <button type="button" className="button" onClick={() => missingParts.setState(new Map(), true)}>
        Dismiss
      </button>
    </div>
  );
}
