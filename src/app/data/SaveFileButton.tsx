import { withChunk } from '#src/app/loading/chunkErrors.ts';

const loadSaveFile = () => import('#src/export/file/saveFile.ts');

/** Renders a button with the name of a file, which saves it. */
export function SaveFileButton(file: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }) {
  return (
    <button
      type="button"
      className="save-file cursor-pointer text-start"
      onClick={() => withChunk(loadSaveFile, ({ saveFile }) => saveFile(file))}
    >
      {file.name}
    </button>
  );
}
