import { type ComponentType, createContext, useCallback, useContext, useState } from 'react';
import { withChunk } from '#src/app/loading/chunkErrors.ts';
import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';
import type { Given } from '#src/export/check/checkFile.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import type { Elements } from '#src/ui/elements.ts';
import { DropHint } from './DropOverlay.tsx';
import type { Purpose, Task } from './fileTask.ts';
import { useDrop } from './useFileDrop.ts';

const loadGivenFile = () => import('./FileOutcome.tsx');

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

type Props = {
  /** What those are given for that are dropped. */
  purpose?: Purpose;
  children: Elements;
};

/** Lets files be given to what stands inside it: dropped anywhere, or handed to `useGive`. */
export function GivenFiles({ purpose: dropped = 'either', children }: Props) {
  const [taken, setTaken] = useState<Taken>();
  const give = useCallback((all: Given[], purpose: Purpose) => {
    const [given] = all;
    if (given === undefined) return;
    const task = { given, count: all.length, purpose };
    withChunk(loadGivenFile, ({ GivenFile }) => setTaken({ task, GivenFile }));
  }, []);
  const over = useDrop(useCallback((all: Given[]) => give(all, dropped), [give, dropped]));
  return (
    <GiveContext value={give}>
      {children}
      {over && <DropHint />}
      {taken !== undefined && (
        <ErrorBoundary resetKey={taken.task} fallback={(error, retry) => <TakingFailed error={error} retry={retry} />}>
          <taken.GivenFile
            task={taken.task}
            end={(told) => setTaken((now) => (now?.task === told ? undefined : now))}
          />
        </ErrorBoundary>
      )}
    </GiveContext>
  );
}

function TakingFailed(failed: { error: Error; retry: () => void }) {
  return (
    <div className="page-notice">
      <ErrorWithRetry what="What takes files" {...failed} />
    </div>
  );
}
