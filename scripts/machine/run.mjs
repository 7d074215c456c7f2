import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a program. Never rejects: a program that cannot be started has code 127. With `quiet` its output is returned instead
 * of shown. After `seconds` it is ended with all that it started, and has code 124.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, seconds?: number, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { quiet = false, seconds, env = process.env } = {}) {
  // A group of its own can be ended as a whole; without a limit the child stays in this one, where Ctrl-C reaches it.
  const detached = seconds !== undefined && process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, detached, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    let output = '';
    let late = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const end = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(detached ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    const stop = () => {
      end();
      process.exit(130);
    };
    const expire = () => {
      late = true;
      end();
    };
    const limit = seconds === undefined ? undefined : setTimeout(expire, seconds * 1000);
    if (detached) process.once('SIGINT', stop);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(limit);
      process.off('SIGINT', stop);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(late ? 124 : (code ?? 1)));
  });
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
