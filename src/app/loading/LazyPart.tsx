import type { ComponentProps } from 'react';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Lazy } from '#src/ui/lazyComponent.tsx';
import { ErrorWithRetry } from './ErrorWithRetry.tsx';

type Props<Own extends object> = ComponentProps<typeof Lazy<Own>> & {
  /** What is missing where its code is, as the beginning of a sentence: `The code`. */
  what: string;
};

/** Renders a lazy component, or why it is missing, with a button that retries. */
export function LazyPart<Own extends object>({ what, ...lazy }: Props<Own>) {
  return (
    <ErrorBoundary fallback={(error, retry) => <ErrorWithRetry what={what} error={error} retry={retry} />}>
      <Lazy {...lazy} />
    </ErrorBoundary>
  );
}
