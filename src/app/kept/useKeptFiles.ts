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
  const {
    mutate,
    status,
    variables,
    data: isSaved,
  } = useMutation(
    {
      mutationFn: changeKeptFiles,
      // What failed has changed nothing.
      onSuccess: () => queryClient.invalidateQueries({ queryKey }),
      networkMode: 'always',
    },
    queryClient,
  );
  return { files: data, isError, change: mutate, status, lastChange: variables, isSaved };
}

/** Resolves to whether a reload finds a file that was kept or released; undefined for one that was forgotten. */
async function changeKeptFiles(change: KeptFilesChange): Promise<boolean | undefined> {
  switch (change.kind) {
    case 'keep':
      await keepFile(change.file);
      return saveUnlessKept(change.file);
    case 'release': {
      const isSaved = saveOpenedFile(change.file);
      await forgetFile(change.file.sha256);
      return isSaved;
    }
    case 'forget':
      deleteSavedFiles(change.sha256);
      await forgetFile(change.sha256);
      return undefined;
    case 'forget-all':
      deleteSavedFiles();
      await forgetAllFiles();
      return undefined;
  }
}
