/** What stands while the dataset of a figure that stands alone is on its way. */
export function EmbedFrame() {
  return (
    <main className="embed">
      <p className="text-muted" role="status">
        The numbers are being fetched…
      </p>
    </main>
  );
}
