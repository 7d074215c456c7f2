import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type FileRequest, fileName } from '#src/export/file/fileName.ts';
import type { MadeFile } from '#src/export/file/makeFile.ts';
import { save } from '#src/export/file/saveFile.ts';
import { fileQuery } from './useExportedFile.ts';

/**
 * Gives a file to the reader: at once where it is made, else as soon as it is, once however often it was asked for.
 * `outcome` says what came of it.
 */
export function useGiving(
  loadedDataset: LoadedDataset,
  request: FileRequest,
  made: MadeFile | undefined | 'impossible',
) {
  const client = useQueryClient();
  const waiting = useRef<string>(undefined);
  const [outcome, setOutcome] = useState('');
  const hand = (file: MadeFile) => {
    save(file);
    setOutcome(`Downloaded ${file.name}`);
  };
  const give = () => {
    if (made === 'impossible') return;
    if (made !== undefined) return hand(made);
    const name = fileName(loadedDataset.dataset, request);
    if (waiting.current === name) return;
    waiting.current = name;
    setOutcome(`${name} is being made`);
    client
      .fetchQuery(fileQuery(loadedDataset, request))
      .then(hand, () => setOutcome(''))
      .finally(() => {
        waiting.current = undefined;
      });
  };
  return { outcome, give };
}
