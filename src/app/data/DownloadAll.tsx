import { useEffect, useRef, useState } from 'react';
import { describeError } from '#src/app/loading/describeError.ts';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useFileHref } from '#src/app/state/siteContext.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { ArchiveOptions, Progress } from '#src/export/archive/figuresArchive.ts';
import { ActionLink } from '#src/ui/ActionLink.tsx';
import { asError } from '#src/ui/asError.ts';
import { type DownloadAllState, DownloadAllStatus } from './DownloadAllStatus.tsx';

/** Renders what saves all figures as images in one ZIP, with its progress and a button to cancel. */
export function DownloadAll() {
  const loadedDataset = useLoadedDataset();
  const href = useFileHref(`${loadedDataset.dataset.id}-figures.zip`);
  const [state, setState] = useState<DownloadAllState>({ kind: 'ready' });
  const controller = useRef<AbortController>(undefined);
  const controls = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLElement>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const press = async () => {
    if (state.kind === 'making') return;
    const abort = new AbortController();
    controller.current = abort;
    const onProgress = (progress?: Progress) => setState({ kind: 'making', progress, cancel: () => abort.abort() });
    onProgress();
    const result = await createArchive(loadedDataset, { signal: abort.signal, onProgress }).catch(
      (error: unknown): DownloadAllState => ({
        kind: 'not-begun',
        why: describeError('What makes the images', asError(error)),
      }),
    );
    // Cancel goes: the focus returns to this button.
    if (controls.current?.contains(document.activeElement)) button.current?.focus();
    setState(result);
  };
  return (
    <div className="mt-3 text-small print:hidden">
      <div ref={controls} className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <ActionLink
          ref={button}
          text="Download all figures"
          href={href}
          download
          press={press}
          isDisabled={state.kind === 'making'}
        />
        <DownloadAllStatus state={state} />
      </div>
      <p className="mt-1">
        The figures, the comparison and the totals as SVG and PNG, for the screen and for print, with captions,
        descriptions and checksums, in one ZIP.
      </p>
    </div>
  );
}

/** Creates the archive and saves it, until it is cancelled. Rejects where its code or the font cannot be fetched. */
async function createArchive(
  loadedDataset: LoadedDataset,
  { signal, onProgress }: ArchiveOptions,
): Promise<DownloadAllState> {
  // A busy browser may take seconds for one image; cancelling does not wait for it.
  const cancelled = new Promise<DownloadAllState>((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
  });
  return Promise.race([cancelled, makeAndSave(loadedDataset, { signal, onProgress })]);
}

async function makeAndSave(loadedDataset: LoadedDataset, options: ArchiveOptions): Promise<DownloadAllState> {
  const [{ makeFiguresArchive }, { saveFile }] = await Promise.all([
    import('#src/export/archive/figuresArchive.ts'),
    import('#src/export/file/saveFile.ts'),
  ]);
  const archive = await makeFiguresArchive(loadedDataset, options);
  options.signal.throwIfAborted();
  if (archive.kind === 'failed') return archive;
  saveFile(archive.file);
  return { kind: 'saved', name: archive.file.name, tooLarge: archive.tooLarge.length };
}
