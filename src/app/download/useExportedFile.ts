import { queryOptions, useQuery } from '@tanstack/react-query';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { browserPlatform } from '#src/export/file/browserPlatform.ts';
import { exportFile } from '#src/export/file/exportFile.ts';
import type { FileRequest } from '#src/export/file/fileName.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { nextTask } from '#src/ui/nextTask.ts';

const cacheMs = 60_000;

/** Returns the query that exports a file, cached for a minute after its last use. */
export function fileQuery(loadedDataset: LoadedDataset, request: FileRequest) {
  return queryOptions({
    queryKey: ['file', loadedDataset.sha256, request],
    queryFn: async () => {
      await nextTask();
      return exportFile(loadedDataset, request, browserPlatform);
    },
    gcTime: cacheMs,
  });
}

/** Exports a file ahead of the download, unless `isSupported` is false. */
export function useExportedFile(loadedDataset: LoadedDataset, request: FileRequest, isSupported: boolean) {
  return useQuery({ ...fileQuery(loadedDataset, request), enabled: isSupported }, queryClient);
}
