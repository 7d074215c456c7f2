import { queryOptions, useQuery } from '@tanstack/react-query';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FileRequest } from '#src/export/file/fileName.ts';
import { makeFile } from '#src/export/file/makeFile.ts';
import { nextTask } from '#src/ui/nextTask.ts';

/** How long, in ms, a file that was made is kept for the same choice again. */
const kept = 60_000;

/** The making of a file, once for each choice. */
export function fileQuery(loadedDataset: LoadedDataset, request: FileRequest) {
  return queryOptions({
    queryKey: ['file', loadedDataset.sha256, request],
    queryFn: async () => {
      await nextTask();
      return makeFile(loadedDataset, request);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: kept,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  });
}

/** A file that is made while the reader looks; nothing is made where `possible` is false. */
export function useMadeFile(loadedDataset: LoadedDataset, request: FileRequest, possible: boolean) {
  return useQuery({ ...fileQuery(loadedDataset, request), enabled: possible });
}
