import { useMemo } from 'react';
import { dataFiles } from '#src/export/dataFiles.ts';
import { readingCode } from '#src/export/readingCode.ts';
import { longDictionary, totalsDictionary } from '#src/statistics/dictionary.ts';
import { DataDictionary } from './DataDictionary.tsx';
import { DataFileTable } from './DataFileTable.tsx';
import { DownloadAll } from './DownloadAll.tsx';
import { ReadingCode } from './ReadingCode.tsx';
import { usePublished } from './usePublished.ts';

/** The data as files, what their columns mean, how to read them, and all figures in one archive. `folder` is where the files stand; undefined where they stand nowhere. */
export function DataDetails({ folder }: { folder: string | undefined }) {
  const published = usePublished();
  const { dataset } = published;
  const files = useMemo(() => dataFiles(published), [published]);
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
