import { useEffect, useRef } from 'react';

/** Covers the page, and an open dialog, while files are dragged over it, and says what dropping them does; `end` hides it. */
export function DropOverlay({ end }: { end: () => void }) {
  const overlay = useRef<HTMLDivElement>(null);
  // In browsers without popovers it is a fixed box.
  useEffect(() => overlay.current?.showPopover?.(), []);
  useEffect(() => listenForDragEnd(end), [end]);
  return (
    <div
      ref={overlay}
      popover="manual"
      aria-hidden="true"
      className="pointer-events-none fixed inset-0 size-auto border-3 border-ink bg-[color-mix(in_srgb,var(--color-paper)_70%,transparent)] p-4 text-ink open:grid open:place-items-center"
    >
      <div className="max-w-104 border border-ink bg-paper px-6 py-4 text-center">
        <p>Drop an image that was downloaded here, to check its numbers against this dataset</p>
        <p className="mt-3 border-t border-line pt-3">Drop a dataset, a JSON file, to open it here</p>
      </div>
    </div>
  );
}

/** Calls `end` after a drag that was cancelled, which not every browser reports: by the next event of pointer or keyboard. */
function listenForDragEnd(end: () => void): () => void {
  const control = new AbortController();
  for (const type of ['pointermove', 'keydown']) addEventListener(type, end, { signal: control.signal });
  return () => control.abort();
}
