// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';

let broken = true;

function Part({ name }: { name: string }) {
  if (broken) throw new Error(`no ${name}`);
  return name;
}

function page() {
  const host = document.createElement('div');
  const root = createRoot(host, { onCaughtError: () => undefined });
  const show = (name: string) =>
    act(() =>
      root.render(
        <ErrorBoundary
          resetKey={name}
          fallback={(error, retry) => (
            <button type="button" onClick={retry}>
              {error.message}
            </button>
          )}
        >
          <Part name={name} />
        </ErrorBoundary>,
      ),
    );
  return { host, show };
}

beforeEach(() => {
  broken = true;
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => vi.unstubAllGlobals());

test('an error is of what was shown then: another thing is shown', async () => {
  const { host, show } = page();
  await show('boat');
  expect(host.textContent).toBe('no boat');
  await show('rope');
  expect(host.textContent).toBe('no rope');
  broken = false;
  await show('rope');
  expect(host.textContent).toBe('no rope');
  await show('boat');
  expect(host.textContent).toBe('boat');
});

test('what failed is made again when it is tried again', async () => {
  const { host, show } = page();
  await show('boat');
  broken = false;
  await act(() => host.querySelector('button')?.click());
  expect(host.textContent).toBe('boat');
});
