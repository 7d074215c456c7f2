import { type ComponentType, createContext, useCallback, useContext, useState } from 'react';
import type { Given } from '#src/export/checkFile.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import type { Elements } from '#src/ui/elements.ts';
import { DropHint } from './DropHint.tsx';
import type { Purpose, Task } from './task.ts';
import { useDrop } from './useDrop.ts';

/** A file that was given, and what sees to it. */
type Taken = { task: Task; GivenFile: ComponentType<{ task: Task; end: (told: Task) => void }> };

type Give = (given: Given[], purpose: Purpose) => void;

const GiveContext = createContext<Give | undefined>(undefined);

/** Takes the first of the files given, and shows what comes of it. Throws outside GivenFiles. */
export function useGive(): Give {
  const give = useContext(GiveContext);
  if (give === undefined) throw new Error('no place for files: outside a page');
  return give;
}

/** Lets files be given to what stands inside it: dropped anywhere, or handed to `useGive`. */
export function GivenFiles({ children }: { children: Elements }) {
  const [taken, setTaken] = useState<Taken>();
  const give = useCallback((all: Given[], purpose: Purpose) => {
    const [given] = all;
    if (given === undefined) return;
    const task = { given, count: all.length, purpose };
    // That a part could not be fetched is said above the page; the next file asks for it again.
    import('./GivenFile.tsx').then(({ GivenFile }) => setTaken({ task, GivenFile })).catch(() => undefined);
  }, []);
  const over = useDrop(useCallback((all: Given[]) => give(all, 'either'), [give]));
  return (
    <GiveContext value={give}>
      {children}
      {over && <DropHint />}
      {taken !== undefined && (
        <Boundary fallback={() => null}>
          <taken.GivenFile
            task={taken.task}
            end={(told) => setTaken((now) => (now?.task === told ? undefined : now))}
          />
        </Boundary>
      )}
    </GiveContext>
  );
}
