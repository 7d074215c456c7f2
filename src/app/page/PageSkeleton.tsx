import { Columns } from './PageColumns.tsx';

/** What stands while the dataset is on its way: the page's columns, nothing that would have to move. */
export function Frame() {
  return (
    <Columns release={<div className="hidden h-dvh border-s border-line bg-wash wide:block" />}>
      <p className="pt-16 text-muted" role="status">
        The numbers are being fetched…
      </p>
    </Columns>
  );
}
