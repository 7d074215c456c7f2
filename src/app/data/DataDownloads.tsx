import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { usePublished } from '#src/app/state/publishedContext.ts';
import { WithQueries } from '#src/app/state/QueryProvider.tsx';
import type { Published } from '#src/dataset/published.ts';
import { readingCode } from '#src/export/data/codeSamples.ts';
import { dataFilesInPieces } from '#src/export/data/dataFiles.ts';
import { oneByOne } from '#src/export/encoding/resumable.ts';
import { longDictionary, totalsDictionary } from '#src/statistics/table/dictionary.ts';
import { nextTask } from '#src/ui/nextTask.ts';
import { ReadingCode } from './CodeSamples.tsx';
import { DataDictionary } from './DataDictionary.tsx';
import { DataFileTable } from './DataFileTable.tsx';
import { DownloadAll } from './DownloadAll.tsx';

/** The data as files, what their columns mean, how to read them, and all figures in one archive. `folder` is where the files stand; undefined where they stand nowhere. */
export function DataDetails({ folder }: { folder: string | undefined }) {
  return (
    <WithQueries>
      <Details folder={folder} />
    </WithQueries>
  );
}

function Details({ folder }: { folder: string | undefined }) {
  const published = usePublished();
  const { dataset } = published;
  const { data: files } = useSuspenseQuery(filesQuery(published));
  return (
    <>
      <DataFileTable files={files} folder={folder} />
      <DataDictionary title={`Columns of ${dataset.id}.csv`} columns={longDictionary} />
      {(dataset.statedTotals ?? []).length > 0 && (
        <DataDictionary title={`Columns of ${dataset.id}-totals.csv`} columns={totalsDictionary} />
      )}
      <ReadingCode readings={readingCode(dataset)} />
      <DownloadAll />
    </>
  );
}

/** The files of a dataset, made once. The reader may be on the way elsewhere, and is not kept waiting for them. */
function filesQuery(published: Published) {
  return queryOptions({
    queryKey: ['data files', published.sha256, published.address],
    queryFn: () => oneByOne(dataFilesInPieces(published), nextTask),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  });
}
