import { withChunk } from '#src/app/loading/chunkErrors.ts';

const loadSave = () => import('#src/export/file/saveFile.ts');

/** A file that was made in the page or is held by it, by its name, to be saved. */
export function SaveFile(file: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }) {
  const give = () => withChunk(loadSave, ({ save }) => save(file));
  return (
    <button type="button" className="save-file" onClick={give}>
      {file.name}
    </button>
  );
}
