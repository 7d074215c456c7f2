import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

/** For tests under jsdom: renders into a new element of the document, which is removed when the test is over. */
export function render(node: ReactNode): HTMLElement {
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
