import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

/** For tests under jsdom: an element of the document that holds what React draws, until the test is over. */
export function drawn(node: ReactNode): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() => root.render(node));
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  return host;
}
