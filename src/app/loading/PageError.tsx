import type { Elements } from '#src/ui/elements.ts';
import { Failed } from './ErrorWithRetry.tsx';

type Props = {
  failed: [error: Error, retry: () => void];
  /** Other ways on. */
  children?: Elements;
};

/** What stands where the page itself failed: why, and a way to try again. */
export function PageFailed({ failed: [error, retry], children }: Props) {
  return (
    <main tabIndex={-1} className="mx-auto max-w-[49rem] px-4 py-16">
      <h1 className="text-head">The page could not be shown</h1>
      <Failed what="What shows it" error={error} retry={retry} />
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload
        </button>
        {children}
      </div>
    </main>
  );
}
