import type { ComponentType } from 'react';
import { fileRecovered } from '#src/load/fetchFile.ts';
import { type LazyComponent, lazyComponent } from '#src/ui/lazyComponent.tsx';
import { withChunk } from './chunkErrors.ts';

/**
 * Creates a lazy component for a part that is served with the page: where its code does not come, a notice says so, and the
 * part stays as it was served, until it is tried again or another part comes that was missing.
 *
 * @example const glossary = servedPart(() => import('./Glossary.tsx').then((part) => part.Glossary));
 */
export const servedPart = <Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> =>
  lazyComponent(
    () =>
      new Promise((resolve) => {
        const attempt = () => withChunk(load, resolve);
        attempt();
        if (typeof window !== 'undefined') addEventListener(fileRecovered, attempt);
      }),
  );
