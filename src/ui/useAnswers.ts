import { useEffect, useState } from 'react';
import { useHydrated } from './useHydrated.ts';

/** Returns whether a component answers: not while it stands as it was served, which other parts of the page may do longer. */
export function useAnswers(): boolean {
  const hydrated = useHydrated();
  const [answers, setAnswers] = useState(!hydrated);
  useEffect(() => setAnswers(true), []);
  return answers;
}
