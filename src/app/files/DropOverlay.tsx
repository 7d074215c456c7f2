import { useEffect, useRef } from 'react';

/** Says what dropping the files does that are dragged over the page. Over everything, an open dialog too. */
export function DropHint() {
  const hint = useRef<HTMLDivElement>(null);
  // Where there are no popovers yet, it stands over the page all the same.
  useEffect(() => hint.current?.showPopover?.(), []);
  return (
    <div ref={hint} popover="manual" aria-hidden="true" className="drop-hint">
      <div>
        <p>Drop an image that was downloaded here, to check its numbers against this dataset</p>
        <p className="mt-3 border-t border-line pt-3">Drop a dataset, a JSON file, to open it here</p>
      </div>
    </div>
  );
}
