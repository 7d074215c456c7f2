import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import type { Given } from '#src/export/checkFile.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { DropHint } from './DropHint.tsx';
import type { Purpose, Task } from './task.ts';
import { useDrop } from './useDrop.ts';

const GivenFile = lazy(() => import('./GivenFile.tsx').then((module) => ({ default: module.GivenFile })));

type Give = (given: Given[], purpose: Purpose) => void;

const GiveContext = createContext<Give | undefined>(undefined);

/** Takes the first of the files given, and shows what comes of it. Throws outside GivenFiles. */
export function useGive(): Give {
  const give = useContext(GiveContext);
  if (give === undefined) throw new Error('no place for files: outside a page');
  return give;
}

/** Lets files be given to what stands inside it: dropped anywhere, or handed to `useGive`. */
export function GivenFiles({ children }: { children: ReactNode }) {
  const [task, setTask] = useState<Task>();
  const give = useCallback((all: Given[], purpose: Purpose) => {
    const [given] = all;
    if (given !== undefined) setTask({ given, count: all.length, purpose });
  }, []);
  const over = useDrop(useCallback((all: Given[]) => give(all, 'either'), [give]));
  return (
    <GiveContext value={give}>
      {children}
      {over && <DropHint />}
      {task !== undefined && (
        // That a part could not be fetched is said above the page.
        <Boundary fallback={() => null}>
          <Suspense>
            <GivenFile task={task} end={() => setTask(undefined)} />
          </Suspense>
        </Boundary>
      )}
    </GiveContext>
  );
}
