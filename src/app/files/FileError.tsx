import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';

type Props = { name: string; action: 'check' | 'open'; error: Error; retry: () => void; close: () => void };

const texts = {
  check: { done: 'checked', what: 'What checks images' },
  open: { done: 'opened', what: 'What reads datasets' },
} as const;

/** Renders that a file was not checked or opened because code is missing, and a button that retries. */
export function FileError({ name, action, error, retry, close }: Props) {
  const { done, what } = texts[action];
  return (
    <>
      <h2 id="file.outcome" className="text-lead wrap-anywhere">
        {`${name} was not ${done}`}
      </h2>
      <ErrorWithRetry what={what} error={error} retry={retry} />
      <p className="mt-3 text-small">The page is as it was.</p>
      <button type="button" className="button mt-6" onClick={close}>
        Close
      </button>
    </>
  );
}
