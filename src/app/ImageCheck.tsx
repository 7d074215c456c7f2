import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Given, Report } from '#src/export/checkFile.ts';
import type { Published } from '#src/export/published.ts';
import { DropHint } from './DropHint.tsx';
import { ImageCheckReport } from './ImageCheckReport.tsx';
import { useDrop } from './useDrop.ts';
import { usePublished } from './usePublished.ts';

const CheckContext = createContext<((given: Given[]) => void) | undefined>(undefined);

/** Checks the first of the files given against the page's dataset, and shows what comes of it. Throws outside an ImageCheck. */
export function useImageCheck(): (given: Given[]) => void {
  const check = useContext(CheckContext);
  if (check === undefined) throw new Error('no check of images: outside a page');
  return check;
}

/** A file that is being checked, of how many that were given; its report once there is one. */
type Checked = { name: string; given: Given[]; report?: Report };

/** Lets images be checked in what stands inside it: dropped anywhere, or given to `useImageCheck`. */
export function ImageCheck({ children }: { children: ReactNode }) {
  const published = usePublished();
  const dialog = useRef<HTMLDialogElement>(null);
  const [checked, setChecked] = useState<Checked>();
  const check = useCallback(
    (given: Given[]) => {
      const [first] = given;
      if (first === undefined) return;
      const name = first.kind === 'file' ? first.file.name : first.name;
      // What it holds has to stand before it opens, or the focus goes past its button.
      flushSync(() => setChecked({ name, given }));
      if (dialog.current?.open === false) dialog.current.showModal();
      // A later file may have taken its place.
      const show = (report: Report) => setChecked((now) => (now?.given === given ? { name, given, report } : now));
      void reportOn(first, published).then(show);
    },
    [published],
  );
  const over = useDrop(check);
  return (
    <CheckContext value={check}>
      {children}
      {over && <DropHint />}
      <dialog ref={dialog} aria-labelledby="image.check" className="check-dialog" onClose={() => setChecked(undefined)}>
        {checked !== undefined && (
          <ImageCheckReport
            name={checked.name}
            count={checked.given.length}
            report={checked.report}
            close={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </CheckContext>
  );
}

/** What reads images is fetched when the first one comes. */
async function reportOn(given: Given, published: Published): Promise<Report> {
  try {
    const { checkFile } = await import('#src/export/checkFile.ts');
    return await checkFile(given, published);
  } catch {
    const verdict =
      'The part of this page that checks images could not be fetched. Check the connection, then try again.';
    return { verdict, after: [], values: [] };
  }
}
