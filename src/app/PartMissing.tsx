import { useRef } from 'react';
import { useStore } from 'zustand';
import { useRootMark } from '#src/ui/useRootMark.ts';
import { describeLack } from './describeLack.ts';
import { type MissingPart, missingParts } from './missingParts.ts';
import { useFocusHandedOn } from './useFocusHandedOn.ts';
import { useTryAgain } from './useTryAgain.ts';

/** Says that a part of the page could not be fetched which has no place of its own, and tries again. */
export function PartMissing() {
  const missing = useStore(missingParts);
  const [first] = missing.values();
  useRootMark('data-notice', first !== undefined);
  return first && <Notice key={first.id} {...first} />;
}

function Notice({ error: failed, retry }: MissingPart) {
  const { error, tries, trying, tryAgain } = useTryAgain(failed, retry);
  const place = useRef<HTMLDivElement>(null);
  useFocusHandedOn(place);
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
