import { expect, test } from 'vitest';
import { run } from './run.mjs';

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], { quiet: true, ...options });

test('a program ends with its code and what it said', async () => {
  expect(await node("console.log('moored'); process.exitCode = 3")).toEqual({ code: 3, output: 'moored\n' });
});

test('a program that takes too long is ended, with what it started', async () => {
  const child = "require('child_process').spawnSync(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])";
  expect((await node(child, { seconds: 0.5 })).code).toBe(124);
});

test('a program that is not there ends with 127', async () => {
  expect((await run('no-such-program-here', [], { quiet: true })).code).toBe(127);
});
