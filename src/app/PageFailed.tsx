/** What stands where the page itself failed. */
export function PageFailed({ error }: { error: Error }) {
  return (
    <main className="mx-auto max-w-[49rem] px-4 py-16">
      <p className="text-muted">{document.title}</p>
      <div role="alert">
        <h1 className="text-head">The page could not be shown</h1>
        <p className="mt-3">
          Something in the page itself went wrong. Reload it; if that does not help, report these words:
        </p>
        <p className="mt-3 font-semibold">{error.message}</p>
        <button type="button" className="button mt-8" onClick={() => location.reload()}>
          Reload
        </button>
      </div>
    </main>
  );
}
