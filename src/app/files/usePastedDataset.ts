import { useLayoutEffect } from 'react';
import type { SubmitFiles } from './fileIntakeContext.ts';
import { pastedFile } from './fileTask.ts';

/** Submits what looks like a dataset and is pasted outside of a field. */
export function usePastedDataset(submitFiles: SubmitFiles): void {
  useLayoutEffect(() => {
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      const text = clipboardData?.getData('text') ?? '';
      const isInField = target instanceof Element && target.matches(':read-write');
      if (!isInField && /^\s*\{[\s\S]*"format"/.test(text)) submitFiles([pastedFile(text)], 'open');
    };
    // On the way down: React keeps events on what it has not taken over yet from the page.
    addEventListener('paste', paste, true);
    return () => removeEventListener('paste', paste, true);
  }, [submitFiles]);
}
