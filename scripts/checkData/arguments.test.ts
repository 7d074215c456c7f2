import { expect, test } from 'vitest';
import { help, readArguments } from './arguments.mjs';

test('files are checked in order, each once, and reported as text unless something else is asked for', () => {
  expect(readArguments(['b.json', 'a.json', 'b.json'])).toEqual({ files: ['b.json', 'a.json'], format: 'text' });
  expect(readArguments(['--json', 'a.json'])).toEqual({ files: ['a.json'], format: 'json' });
  expect(readArguments(['a.json', '--github'])).toEqual({ files: ['a.json'], format: 'github' });
});

test('help is help, and names each option', () => {
  expect(readArguments(['a.json', '--help'])).toBe('help');
  for (const option of ['--json', '--github']) expect(help).toContain(option);
});

test.each([
  ['--jsn a.json', 'no such option: --jsn (known: --json, --github, --help)'],
  ['--json --github a.json', 'only one of these can be given: --json, --github'],
  ['--json', 'no file is given'],
])('%s is refused', (args, message) => {
  expect(() => readArguments(args.split(' '))).toThrow(message);
});
