// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useRootAttribute } from './useRootAttribute.ts';

function Notice({ asked }: { asked: boolean }) {
  useRootAttribute('data-tide', asked);
  return null;
}
const marked = () => document.documentElement.hasAttribute('data-tide');

test('the root is marked as long as one place asks for it', () => {
  const root = createRoot(document.createElement('div'));
  const show = (...notices: boolean[]) =>
    flushSync(() => root.render(notices.map((asked, index) => <Notice key={String(index)} asked={asked} />)));
  show(false);
  expect(marked()).toBe(false);
  show(true, true);
  expect(marked()).toBe(true);
  show(false, true);
  expect(marked()).toBe(true);
  show(false, false);
  expect(marked()).toBe(false);
  show(true);
  flushSync(() => root.unmount());
  expect(marked()).toBe(false);
});
