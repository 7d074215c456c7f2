import { expect, test } from 'vitest';
import { run } from './run.mjs';

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], { quiet: true, ...options });

test('a program ends with its code and what it said', () => {
  expect(node("console.log('moored'); process.exitCode = 3")).toEqual({ code: 3, output: 'moored\n' });
});

test('what is said beside the output is given too', () => {
  expect(node("console.error('adrift')")).toEqual({ code: 0, output: 'adrift\n' });
});

test('a program that takes too long is ended, and not waited for, though what it started goes on', () => {
  const child = "require('child_process').spawnSync(process.execPath, ['-e', 'setTimeout(() => {}, 5000)'])";
  const start = performance.now();
  expect(node(child, { seconds: 0.5 }).code).toBe(124);
  expect(performance.now() - start).toBeLessThan(4000);
});

test('a program that is not there ends with 127', () => {
  expect(run('no-such-program-here', [], { quiet: true }).code).toBe(127);
});
