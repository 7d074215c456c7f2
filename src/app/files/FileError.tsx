import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';

type Props = { name: string; purpose: 'check' | 'open'; error: Error; retry: () => void; close: () => void };

const words = {
  check: { done: 'checked', what: 'What checks images' },
  open: { done: 'opened', what: 'What reads datasets' },
} as const;

/** Why nothing was done with a file, though it may be good, and a way to try again with it. */
export function NotTaken({ name, purpose, error, retry, close }: Props) {
  const { done, what } = words[purpose];
  return (
    <>
      <h2 id="file.outcome" className="text-lead">
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
