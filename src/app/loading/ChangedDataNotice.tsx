import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useSite } from '#src/app/state/siteContext.ts';

/** Warns that the data in the page are not the published ones, and links to those. */
export function ChangedDataNotice() {
  const { dataset, changed } = useLoadedDataset();
  const { datasetHref } = useSite();
  if (changed !== true) return null;
  return (
    <aside aria-label="Changed data" data-behind="" className="file-notice">
      <p role="alert" className="flex-1">
        The data in this page are not as they were published: they were changed on their way here, perhaps by the host
        that sends the page. As published they stand in <a href={datasetHref}>{`${dataset.id}.json`}</a>.
      </p>
    </aside>
  );
}
