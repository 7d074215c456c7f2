import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import type { CheckReply, CheckTask } from './checkWorker.ts';
import { openFile } from './openFile.ts';
import type { OpenStep } from './openSteps.ts';

let workers: FakeWorker[] = [];
/** How a worker takes what it is sent. */
let receive = (_: FakeWorker): void => undefined;

class FakeWorker {
  onmessage: (event: { data: CheckReply }) => void = () => undefined;
  onerror: () => void = () => undefined;
  tasks: CheckTask[] = [];
  isEnded = false;
  constructor() {
    workers.push(this);
  }
  postMessage(task: CheckTask) {
    this.tasks.push(task);
    queueMicrotask(() => receive(this));
  }
  terminate() {
    this.isEnded = true;
  }
}

const small = JSON.stringify(inventedDataset());
/** As long as a file may be that is checked in the page, and one byte more. */
const filled = (bytes: number) => small + ' '.repeat(bytes - Buffer.byteLength(small));
const [longest, larger] = [filled(200_000), filled(200_001)];
const fileOf = (text: string) => new File([text], 'harbour.json');
const endedWorkers = () => workers.map(({ isEnded }) => isEnded);
const fault = { reason: 'web-page', url: 'harbour.json' } as const;

beforeEach(() => {
  workers = [];
  vi.stubGlobal('window', {});
  vi.stubGlobal('Worker', FakeWorker);
  receive = (worker) => worker.onmessage({ data: { fault: undefined } });
});
afterEach(() => vi.unstubAllGlobals());

describe('a file over 200 kB', () => {
  test('is sent to a worker with its name, and shown when that finds it valid', async () => {
    expect(await openFile(fileOf(larger))).toMatchObject({
      kind: 'opened',
      opened: { name: 'harbour.json', dataset: inventedDataset(), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(workers.flatMap(({ tasks }) => tasks)).toEqual([
      { name: 'harbour.json', file: new TextEncoder().encode(larger) },
    ]);
    expect(endedWorkers()).toEqual([true]);
  });

  test('is refused with what the worker says is wrong', async () => {
    receive = (worker) => worker.onmessage({ data: { fault } });
    expect(await openFile(fileOf(larger))).toEqual({ kind: 'error', error: fault });
  });

  test.each<[string, () => void]>([
    ['has no workers', () => vi.stubGlobal('Worker', undefined)],
    [
      'does not start it',
      () => {
        receive = (worker) => worker.onerror();
      },
    ],
  ])('is checked in the page where the browser %s', async (_, prepare) => {
    prepare();
    expect(await openFile(fileOf(larger))).toMatchObject({ kind: 'opened', opened: { dataset: inventedDataset() } });
    expect(await openFile(fileOf(`{"format": 1,}${larger}`))).toMatchObject({ error: { reason: 'not-json' } });
    expect(endedWorkers().every(Boolean)).toBe(true);
  });

  test('ends its worker at once when it is cancelled', async () => {
    const control = new AbortController();
    receive = () => control.abort(new Error('no longer wanted'));
    await expect(openFile(fileOf(larger), { signal: control.signal })).rejects.toThrow('no longer wanted');
    expect(endedWorkers()).toEqual([true]);
  });
});

test('a smaller file starts no worker', async () => {
  expect(await openFile(fileOf(longest))).toMatchObject({ kind: 'opened' });
  expect(workers).toEqual([]);
});

test('each step is told when it begins; one that was cancelled before it is not begun', async () => {
  const steps: OpenStep[] = [];
  await openFile(fileOf(small), { onStep: (step) => steps.push(step) });
  expect(steps).toEqual(['reading', 'checking']);
  const control = new AbortController();
  const onStep = (step: OpenStep) => {
    steps.push(step);
    control.abort();
  };
  await expect(openFile(fileOf(small), { signal: control.signal, onStep })).rejects.toThrow();
  expect(steps).toEqual(['reading', 'checking', 'reading']);
});
