import { useState } from 'react';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { useKeptFiles } from './useKeptFiles.ts';

const texts = {
  keep: {
    success: 'Kept in this browser for reloads and new tabs, until you forget it under “Use these data”.',
    error: 'This browser did not keep it: it refuses, or has no room. The file stays open in this tab.',
  },
  release: {
    success: 'No longer kept: the file stays open in this tab.',
    error: 'It could not be deleted. Try again, or delete the data of this site in the settings of the browser.',
  },
} as const;

const notSaved =
  'Loaded again, the page will ask for it: this browser has no room for it in the tab, or lets the page save nothing.';

type Props = {
  opened: LoadedDataset;
  /** Whether a reload finds the file; true until that is known. */
  isSaved: boolean;
};

/** Renders a choice, not made, that keeps an opened file on this device, and what came of it. */
export function KeepOnDevice({ opened, isSaved }: Props) {
  const { files = [], change, status, lastChange, isSaved: isSavedNow = isSaved } = useKeptFiles();
  const { sha256 } = opened;
  const isKept = files.some((file) => file.sha256 === sha256);
  const [wanted, setWanted] = useState<boolean>();
  const toggle = () => {
    if (wanted !== undefined) return;
    setWanted(!isKept);
    const onSettled = () => setWanted(undefined);
    change({ kind: isKept ? 'release' : 'keep', file: opened }, { onSettled });
  };
  const kind = lastChange?.kind === 'keep' ? 'keep' : 'release';
  // It may have been forgotten in the list since.
  const isDone = status === 'success' && (kind === 'keep') === isKept;
  const results = [
    ...(isDone || status === 'error' ? [texts[kind][isDone ? 'success' : 'error']] : []),
    ...(isKept || isSavedNow ? [] : [notSaved]),
  ];
  return (
    <>
      <label className="inline-flex min-h-9 items-center gap-2 pointer-coarse:min-h-11 print:hidden">
        <input type="checkbox" checked={wanted ?? isKept} onChange={toggle} />
        <span>Keep on this device</span>
      </label>
      <p role="status" className={results.length === 0 ? 'sr-only' : 'order-1 print:hidden'}>
        {results.join(' ')}
      </p>
    </>
  );
}
