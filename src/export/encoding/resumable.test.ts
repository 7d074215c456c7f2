import { expect, test } from 'vitest';
import { type Resumable, runSync, runWithYields } from './resumable.ts';

function* work(done: string[]): Resumable<number> {
  done.push('rope');
  yield;
  done.push('oars');
  yield;
  done.push('sails');
  return 61;
}

test('work that is done at once gives its result', () => {
  const done: string[] = [];
  expect(runSync(work(done))).toBe(61);
  expect(done).toEqual(['rope', 'oars', 'sails']);
});

test('work that is done piece by piece leaves room between any two of them', async () => {
  const done: string[] = [];
  const between = async () => {
    done.push('others');
  };
  expect(await runWithYields(work(done), between)).toBe(61);
  expect(done).toEqual(['rope', 'others', 'oars', 'others', 'sails']);
});

test('work that fails in a piece fails as a whole', async () => {
  function* failing(): Resumable<number> {
    yield;
    throw new Error('the rope tore');
  }
  await expect(runWithYields(failing(), async () => {})).rejects.toThrow('the rope tore');
  expect(() => runSync(failing())).toThrow('the rope tore');
});
