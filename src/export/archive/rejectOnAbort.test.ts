import { expect, test } from 'vitest';
import { rejectOnAbort } from './rejectOnAbort.ts';

const never = new Promise<string>(() => undefined);

test('what takes for ever is stopped', async () => {
  const stopping = new AbortController();
  const race = Promise.race([never, rejectOnAbort(stopping.signal)]);
  stopping.abort('enough');
  await expect(race).rejects.toBe('enough');
});

test('what was stopped before it began is stopped at once', async () => {
  await expect(Promise.race([never, rejectOnAbort(AbortSignal.abort('enough'))])).rejects.toBe('enough');
});
