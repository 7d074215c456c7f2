import { useEffect, useRef, useState } from 'react';
import { describeError } from '#src/app/loading/describeError.ts';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import type { Progress } from '#src/export/archive/figuresArchive.ts';
import { whenAborted } from '#src/export/archive/rejectOnAbort.ts';
import { asError } from '#src/ui/asError.ts';
import { DownloadAllState, type Making } from './DownloadAllStatus.tsx';

/** A button that makes all figures as images in one ZIP and saves it, with its progress and a way to stop it. */
export function DownloadAll() {
  const loadedDataset = useLoadedDataset();
  const [state, setState] = useState<Making>({ kind: 'ready' });
  const stop = useRef<AbortController>(undefined);
  const controls = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const press = async () => {
    if (state.kind === 'making') return;
    const stopping = new AbortController();
    stop.current = stopping;
    const progress = (progress?: Progress) => setState({ kind: 'making', progress, cancel: () => stopping.abort() });
    progress();
    const ended = await make(loadedDataset, { signal: stopping.signal, progress }).catch(
      (error: unknown): Making => ({ kind: 'not-begun', why: describeError('What makes the images', asError(error)) }),
    );
    // The button that stops it goes; whoever stood on it stands here again.
    if (controls.current?.contains(document.activeElement)) button.current?.focus();
    setState(ended);
  };
  return (
    <div className="mt-6 prose print:hidden">
      <h3>All figures</h3>
      <p className="mt-1">
        The figures, the comparison and the totals as SVG and PNG, for the screen and for print, with captions,
        descriptions and checksums, in one ZIP.
      </p>
      <div ref={controls} className="mt-3 flex flex-wrap items-center gap-3">
        <button
          ref={button}
          type="button"
          className="button"
          aria-disabled={state.kind === 'making' || undefined}
          onClick={press}
        >
          Download all figures
        </button>
        <DownloadAllState state={state} />
      </div>
    </div>
  );
}

type Hearer = { signal: AbortSignal; progress: (progress: Progress) => void };

/** Makes the archive by code that is fetched now, and saves it. Rejects where that code or the font cannot be had. */
async function make(loadedDataset: LoadedDataset, { signal, progress }: Hearer): Promise<Making> {
  try {
    const [{ allFigures }, { save }] = await Promise.race([
      Promise.all([import('#src/export/archive/figuresArchive.ts'), import('#src/export/file/saveFile.ts')]),
      whenAborted(signal),
    ]);
    const made = await allFigures(loadedDataset, { signal, progress });
    signal.throwIfAborted();
    if (made.kind === 'failed') return made;
    save(made.file);
    return { kind: 'saved', name: made.file.name, tooLarge: made.tooLarge.length };
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    throw error;
  }
}
