import { PageColumns } from './PageColumns.tsx';

/** Renders the page's columns while the dataset is being fetched. */
export function PageSkeleton() {
  return (
    <PageColumns release={<div className="hidden h-dvh border-s border-line bg-wash wide:block" />}>
      <p className="pt-16 text-muted" role="status">
        The numbers are being fetched…
      </p>
    </PageColumns>
  );
}
