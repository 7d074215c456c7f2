import type { ReactNode } from 'react';
import { useAnswers } from './useAnswers.ts';

/**
 * Hides what needs scripts within its children until they answer, where other parts of the page answer sooner.
 *
 * Its children are rendered by its parent, so that React leaves them alone when it renders anew: what suspends among them,
 * and is not hydrated yet, would be thrown away and made a second time.
 */
export function AsServed({ children }: { children: ReactNode }) {
  return <div className={useAnswers() ? 'contents' : 'as-served contents'}>{children}</div>;
}
