import { useMutation, useQuery } from '@tanstack/react-query';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { forgetAllFiles, forgetFile, keepFile, listKeptFiles } from '#src/load/keptFiles.ts';
import { deleteSavedFiles, saveOpenedFile, saveUnlessKept } from '#src/load/openedFileStorage.ts';
import { queryClient } from '#src/load/queryClient.ts';

/**
 * A change of what is kept: a file is on this device or, as before it is kept and after its `release`, in this tab alone.
 * What is forgotten is in neither.
 */
export type KeptFilesChange =
  | { kind: 'keep' | 'release'; file: LoadedDataset }
  | { kind: 'forget'; sha256: string }
  | { kind: 'forget-all' };

const queryKey = ['kept files'];

/** Returns the files that the reader keeps on this device, undefined until they are read, and what changes them. */
export function useKeptFiles() {
  // They may change in another tab.
  const { data, isError } = useQuery({ queryKey, queryFn: listKeptFiles, refetchOnWindowFocus: 'always' }, queryClient);
  const { mutate, status, variables } = useMutation(
    {
      mutationFn: changeKeptFiles,
      // What failed has changed nothing.
      onSuccess: () => queryClient.invalidateQueries({ queryKey }),
      networkMode: 'always',
    },
    queryClient,
  );
  return { files: data, isError, change: mutate, status, lastChange: variables };
}

async function changeKeptFiles(change: KeptFilesChange): Promise<void> {
  switch (change.kind) {
    case 'keep':
      await keepFile(change.file);
      return saveUnlessKept(change.file);
    case 'release':
      saveOpenedFile(change.file);
      return forgetFile(change.file.sha256);
    case 'forget':
      deleteSavedFiles(change.sha256);
      return forgetFile(change.sha256);
    case 'forget-all':
      deleteSavedFiles();
      return forgetAllFiles();
  }
}
