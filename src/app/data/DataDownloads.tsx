import { useSuspenseQuery } from '@tanstack/react-query';
import { OwnFiles } from '#src/app/files/OwnFiles.tsx';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useSite } from '#src/app/state/siteContext.ts';
import { codeSamples } from '#src/export/data/codeSamples.ts';
import { dataFiles } from '#src/export/data/dataFiles.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { longDictionary, totalsDictionary } from '#src/statistics/table/dictionary.ts';
import { AsServed } from '#src/ui/AsServed.tsx';
import { nextTask } from '#src/ui/nextTask.ts';
import { CodeSamples } from './CodeSamples.tsx';
import { DataDictionary } from './DataDictionary.tsx';
import { DataFileTable } from './DataFileTable.tsx';
import { DownloadAll } from './DownloadAll.tsx';
import { FigureFiles } from './FigureFiles.tsx';
import { KeepOffline } from './KeepOffline.tsx';

/** Renders the data as files, and what to do with them. Those of an opened dataset are saved from the page itself. */
export function DataDownloads({ isOpened }: { isOpened: boolean }) {
  const { datasetHref } = useSite();
  const loadedDataset = useLoadedDataset();
  const { dataset } = loadedDataset;
  // In small tasks, between which the page can respond.
  const { data: files } = useSuspenseQuery(
    {
      queryKey: ['data files', loadedDataset.sha256, loadedDataset.url],
      queryFn: () => dataFiles(loadedDataset, nextTask),
    },
    queryClient,
  );
  return (
    <AsServed>
      <DataFileTable files={files} folder={isOpened ? undefined : datasetHref.replace(/[^/]+$/, '')} />
      <div className="mt-2 flex flex-wrap gap-x-6 *:open:mb-2 *:open:basis-full print:[&>:not([open])]:hidden">
        <DataDictionary title={`Columns of ${dataset.id}.csv`} columns={longDictionary} />
        {(dataset.statedTotals ?? []).length > 0 && (
          <DataDictionary title={`Columns of ${dataset.id}-totals.csv`} columns={totalsDictionary} />
        )}
        <CodeSamples samples={codeSamples(dataset)} />
        <OwnFiles example={`${dataset.id}.json`} />
      </div>
      {!isOpened && <FigureFiles dataset={dataset} />}
      <DownloadAll />
      <KeepOffline />
    </AsServed>
  );
}
