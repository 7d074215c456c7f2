/** A file that was made in the page or is held by it, by its name, to be saved. */
export function SaveFile(file: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }) {
  const give = () =>
    import('#src/export/save.ts').then(
      ({ save }) => save(file),
      // That a part could not be fetched is said above the page.
      () => undefined,
    );
  return (
    <button type="button" className="save-file" onClick={give}>
      {file.name}
    </button>
  );
}
