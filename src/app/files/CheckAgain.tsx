import type { InputFile } from '#src/export/check/checkFile.ts';
import type { OpenError } from '#src/load/openError.ts';
import { FileInput } from './FileInput.tsx';
import { useFileIntake } from './fileIntakeContext.ts';

/**
 * Renders a button that checks a file again after it was mended: read again where the browser can, else it asks for it.
 * Renders nothing where there is no such file.
 */
export function CheckAgain({ input, fault }: { input: InputFile; fault: OpenError }) {
  const submitFiles = useFileIntake();
  if (input.kind === 'folder' || input.from === 'text' || fault.reason === 'published') return null;
  const { from } = input;
  if (from == null || fault.reason === 'unreadable')
    return <FileInput label="Check again" action="open" accept=".json,application/json" />;
  const check = async () => submitFiles([{ kind: 'file', file: (await readEntry(from)) ?? input.file, from }], 'open');
  return (
    <button type="button" className="button" onClick={check}>
      Check again
    </button>
  );
}

/** Returns the file of an entry as it is now; undefined where it cannot be read. */
function readEntry(entry: FileSystemEntry): Promise<File | undefined> {
  return new Promise((resolve) => {
    if (isFileEntry(entry)) entry.file(resolve, () => resolve(undefined));
    else resolve(undefined);
  });
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
