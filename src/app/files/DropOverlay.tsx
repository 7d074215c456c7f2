import { useEffect, useRef } from 'react';

/** Covers the page, and an open dialog, while files are dragged over it, and says what dropping them does. */
export function DropOverlay() {
  const overlay = useRef<HTMLDivElement>(null);
  // In browsers without popovers it is a fixed box.
  useEffect(() => overlay.current?.showPopover?.(), []);
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
