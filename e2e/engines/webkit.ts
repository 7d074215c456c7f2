import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { WebKit } from '../../scripts/machine/webkit.mjs';
import { expect, served } from '../site.ts';
import { type Driven, drive } from './webdriver.ts';

type Each = {
  /** The folder that WebKit saves downloads in. */
  downloads: string;
  /** A page in a WebKit that knows of no other visit, as wide as Playwright's `viewport`. */
  visit: Driven;
};

/** Shared by all tests: the programs, the address of the driver that runs, and the folder that WebKit takes for its home. */
type Shared = { programs: WebKit; webkit: { address: string; home: string } };

/** Playwright's `test`, with a page in WebKit beside Chromium's. */
export const test = served.extend<Each, Shared>({
  programs: [
    { driver: '', display: '' },
    { option: true, scope: 'worker' },
  ],
  webkit: [
    async ({ programs }, use) => {
      const home = await mkdtemp(join(tmpdir(), 'webkit-'));
      const screen = spawn(programs.display, ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '1600x1200x24'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const env = environment(home, await printed(screen.stdout));
      const port = await freePort();
      const driver = spawn(programs.driver, [`--port=${port}`], { env, stdio: 'ignore' });
      await use({ address: `http://127.0.0.1:${port}`, home });
      for (const program of [driver, screen]) await end(program);
      await rm(home, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // It asks nobody where to, and a home without a folder for downloads is itself the place.
  downloads: ({ webkit }, use) => use(webkit.home),
  visit: async ({ webkit, viewport }, use) => {
    const visit = await drive(webkit.address, viewport);
    await use(visit);
    await visit.close();
  },
});

/** All that WebKit learns of the machine: the fonts of the tests, a screen, and a home for everything that it writes. */
const environment = (home: string, screen: string) => ({
  PATH: process.env['PATH'],
  HOME: home,
  XDG_RUNTIME_DIR: home,
  DISPLAY: `:${screen}`,
  FONTCONFIG_FILE: resolve('e2e/test-fonts/usual.conf'),
  // It can be had neither by root in a container nor with fonts from packages; nothing is opened but the page.
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
});

/** Returns what a program prints first, without the spaces around it. Throws where it ends before. */
async function printed(output: Readable): Promise<string> {
  for await (const text of output.iterator({ destroyOnReturn: false })) return String(text).trim();
  throw new Error('no screen could be made: Xvfb ended at once');
}

/** Returns a port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
  return address.port;
}

/** Ends a program, and resolves once it has. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  program.kill();
  await once(program, 'exit');
}

export { expect };
