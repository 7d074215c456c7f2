import { useRef, useState } from 'react';
import { queryClient } from '#src/app/state/queryClient.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { ExportedFile } from '#src/export/file/exportFile.ts';
import { type FileRequest, fileName } from '#src/export/file/fileName.ts';
import { saveFile } from '#src/export/file/saveFile.ts';
import { fileQuery } from './useExportedFile.ts';

/** Returns what saves a file to the reader's device, once it is exported; `status` announces it. */
export function useSaveFile(
  loadedDataset: LoadedDataset,
  request: FileRequest,
  exported: ExportedFile | undefined | 'unsupported',
) {
  const pending = useRef<string>(undefined);
  const [status, setStatus] = useState('');
  const finish = (file: ExportedFile) => {
    saveFile(file);
    setStatus(`Downloaded ${file.name}`);
  };
  const save = () => {
    if (exported === 'unsupported') return;
    if (exported !== undefined) return finish(exported);
    const name = fileName(loadedDataset.dataset, request);
    if (pending.current === name) return;
    pending.current = name;
    setStatus(`${name} is being made`);
    queryClient
      .fetchQuery(fileQuery(loadedDataset, request))
      .then(finish, () => setStatus(''))
      .finally(() => {
        pending.current = undefined;
      });
  };
  return { status, save };
}
