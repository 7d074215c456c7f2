import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a program to its end. Never throws: a program that cannot be started has code 127. With `quiet` its output is
 * returned instead of shown. After `seconds` it is ended, and has code 124.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, seconds?: number, env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ code: number, output: string }}
 */
export function run(program, args, { quiet = false, seconds = 0, env = process.env } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    env,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  });
  if (error === undefined) return { code: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}` };
  const isLate = 'code' in error && error.code === 'ETIMEDOUT';
  return { code: isLate ? 124 : 127, output: `${stdout ?? ''}${stderr ?? ''}${error.message}` };
}

/**
 * Runs a command of an installed package in this Node, as npx may fetch another.
 *
 * @param {string} name
 * @param {string} script
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(name, script, args, options) {
  return run(process.execPath, [join('node_modules', name, script), ...args], options);
}
