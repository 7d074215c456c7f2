import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answeringStore } from './answeringStore.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that opens so many milliseconds after each call. What is read or written with it takes as long again. */
function storeOpeningAfter(ms: number) {
  const act = vi.fn(() => new Promise<string>((resolve) => setTimeout(resolve, ms, 'done')));
  const store = answeringStore(async (_, callback: (store: never) => unknown) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    // What stands for the store is not used.
    return Reflect.apply(callback, undefined, []);
  });
  return { act, used: store('readwrite', act) };
}

test('what opens in time is used, however long that takes', async () => {
  const { used } = storeOpeningAfter(4000);
  const done = expect(used).resolves.toBe('done');
  await vi.advanceTimersByTimeAsync(8000);
  await done;
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is written once it was said to be refused, when the store opens after all', async () => {
  const { act, used } = storeOpeningAfter(6000);
  const refused = expect(used).rejects.toThrow('the browser did not open its database');
  await vi.advanceTimersByTimeAsync(12_000);
  await refused;
  expect(act).not.toHaveBeenCalled();
});
