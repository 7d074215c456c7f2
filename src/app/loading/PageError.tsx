import type { Elements } from '#src/ui/elements.ts';
import { ErrorWithRetry } from './ErrorWithRetry.tsx';

type Props = {
  failed: [error: Error, retry: () => void];
  /** Other buttons. */
  children?: Elements;
};

/** Renders, in place of the page, why it failed, and buttons to retry. */
export function PageError({ failed: [error, retry], children }: Props) {
  return (
    <main tabIndex={-1} className="mx-auto max-w-[49rem] px-4 py-16">
      <h1 className="text-head">The page could not be shown</h1>
      <ErrorWithRetry what="What shows it" error={error} retry={retry} />
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload
        </button>
        {children}
      </div>
    </main>
  );
}
