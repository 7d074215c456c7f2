import { useId, useRef } from 'react';
import { withChunk } from '#src/app/loading/chunkErrors.ts';
import type { KeptFile } from '#src/load/keptFiles.ts';
import { formatBytes } from '#src/statistics/format/format.ts';
import { useFocusFallback } from '#src/ui/useFocusFallback.ts';
import { formatMoment } from './formatMoment.ts';
import { useKeptFiles } from './useKeptFiles.ts';

const statusTexts = {
  idle: '',
  pending: '',
  success: 'Forgotten. What is open stays until it is closed or the page is loaded again.',
  error: 'It could not be deleted. Try again, or delete the data of this site in the settings of the browser.',
};

/** Lists the files that the reader keeps on this device, with buttons that open and forget them; nothing where none is. */
export function KeptFiles({ open }: { open: (file: File) => void }) {
  const { files = [], isError, change, status } = useKeptFiles();
  if (isError) return <p className="mt-3">This browser lets the page keep no files on this device.</p>;
  if (files.length === 0 && status === 'idle') return null;
  return (
    <section aria-labelledby="files.kept" className="mt-4 max-w-[88ch]">
      <h3 id="files.kept">Kept on this device</h3>
      <ul className="wrap-anywhere">
        {files.map((file) => (
          <Kept
            key={file.sha256}
            file={file}
            open={open}
            forget={() => change({ kind: 'forget', sha256: file.sha256 })}
          />
        ))}
      </ul>
      {files.length > 0 && <ForgetAll forget={() => change({ kind: 'forget-all' })} />}
      <p role="status" className="mt-2">
        {statusTexts[status]}
      </p>
    </section>
  );
}

type KeptProps = { file: KeptFile; open: (file: File) => void; forget: () => void };

function Kept({ file: { sha256, name, title, since, bytes }, open, forget }: KeptProps) {
  const nameId = useId();
  const item = useRef<HTMLLIElement>(null);
  useFocusFallback(item);
  const read = () =>
    withChunk(
      () => import('#src/load/keptFiles.ts').then(({ readKeptFile }) => readKeptFile(sha256)),
      (kept) => kept && open(new File([kept.file], kept.name)),
    );
  const facts = `: ${title}, ${formatBytes(bytes)}. Kept since ${formatMoment(since)}. SHA-256 begins ${sha256.slice(0, 16)}.`;
  return (
    <li ref={item} className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line py-2">
      <p className="flex-1 basis-64">
        <strong id={nameId}>{name}</strong>
        <span>{facts}</span>
      </p>
      <div className="flex gap-2">
        <button type="button" className="button" aria-describedby={nameId} onClick={read}>
          Open
        </button>
        <button type="button" className="button" aria-describedby={nameId} onClick={forget}>
          Forget
        </button>
      </div>
    </li>
  );
}

function ForgetAll({ forget }: { forget: () => void }) {
  const row = useRef<HTMLDivElement>(null);
  useFocusFallback(row);
  return (
    <div ref={row} className="mt-2">
      <button type="button" className="button" onClick={forget}>
        Forget all
      </button>
    </div>
  );
}
