/** Renders the page of an embedded figure while its dataset is being fetched. */
export function EmbedSkeleton() {
  return (
    <main className="embed">
      <p className="text-muted" role="status">
        The numbers are being fetched…
      </p>
    </main>
  );
}
