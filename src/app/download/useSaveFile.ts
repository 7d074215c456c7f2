import { useEffect, useRef, useState } from 'react';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { ExportedFile } from '#src/export/file/exportFile.ts';
import { type FileRequest, fileName } from '#src/export/file/fileName.ts';
import { saveFile } from '#src/export/file/saveFile.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { fileQuery } from './useExportedFile.ts';

type State = { kind: 'ready' } | { kind: 'making' | 'saved'; name: string };

const savedTextMs = 5000;

/** Returns what saves a file to the reader's device, once it is exported; `status` announces it, and goes after a while. */
export function useSaveFile(
  loadedDataset: LoadedDataset,
  request: FileRequest,
  exported: ExportedFile | undefined | 'unsupported',
) {
  const pending = useRef<string>(undefined);
  const [state, setState] = useState<State>({ kind: 'ready' });
  useEffect(() => {
    if (state.kind !== 'saved') return;
    const timer = setTimeout(() => setState({ kind: 'ready' }), savedTextMs);
    return () => clearTimeout(timer);
  }, [state]);
  const finish = (file: ExportedFile) => {
    saveFile(file);
    setState({ kind: 'saved', name: file.name });
  };
  const save = () => {
    if (exported === 'unsupported') return;
    if (exported !== undefined) return finish(exported);
    const name = fileName(loadedDataset.dataset, request);
    if (pending.current === name) return;
    pending.current = name;
    setState({ kind: 'making', name });
    queryClient
      .fetchQuery(fileQuery(loadedDataset, request))
      .then(finish, () => setState({ kind: 'ready' }))
      .finally(() => {
        pending.current = undefined;
      });
  };
  return { status: announcement(state), save };
}

function announcement(state: State): string {
  switch (state.kind) {
    case 'ready':
      return '';
    case 'making':
      return `${state.name} is being made`;
    case 'saved':
      return `Downloaded ${state.name}`;
  }
}
