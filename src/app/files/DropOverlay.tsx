import { useEffect, useRef } from 'react';

/** Covers the page, and an open dialog, while files are dragged over it, and says what dropping them does. */
export function DropOverlay() {
  const overlay = useRef<HTMLDivElement>(null);
  // In browsers without popovers it is a fixed box.
  useEffect(() => overlay.current?.showPopover?.(), []);
  return (
    <div ref={overlay} popover="manual" aria-hidden="true" className="drop-hint">
      <div>
        <p>Drop an image that was downloaded here, to check its numbers against this dataset</p>
        <p className="mt-3 border-t border-line pt-3">Drop a dataset, a JSON file, to open it here</p>
      </div>
    </div>
  );
}
