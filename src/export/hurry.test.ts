import { expect, test, vi } from 'vitest';
import { hurry, whenHurried } from './hurry.ts';

test('what waits goes on when its patience is at its end, or when there is a hurry, in which nothing waits', async () => {
  vi.useFakeTimers();
  const done: string[] = [];
  const wait = (name: string, patience: number) => whenHurried(patience).then(() => done.push(name));
  void wait('patient', Number.POSITIVE_INFINITY);
  void wait('less patient', 300);
  await vi.advanceTimersByTimeAsync(299);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['less patient']);
  hurry();
  await vi.advanceTimersByTimeAsync(1999);
  await wait('in a hurry', Number.POSITIVE_INFINITY);
  expect(done).toEqual(['less patient', 'patient', 'in a hurry']);
  await vi.advanceTimersByTimeAsync(1);
  void wait('afterwards', Number.POSITIVE_INFINITY);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).not.toContain('afterwards');
  vi.useRealTimers();
});
