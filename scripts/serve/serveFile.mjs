import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Serves a page of a dataset's file, and loads it again whenever the file is saved. Throws a sentence for the reader where
 * there is no such file, or the port cannot be used.
 *
 * @param {string} path
 * @param {number} port
 * @returns {Promise<import('./serve.mjs').Served>}
 */
export async function serveFile(path, port) {
  if (!existsSync(path)) throw new Error(`There is no such file: ${path}`);
  process.env['DATASET'] = resolve(path);
  const { createServer } = await import('vite');
  const server = await createServer({ server: { port, strictPort: true } });
  await server.listen();
  const [address = `http://localhost:${port}/`] = server.resolvedUrls?.local ?? [];
  return { address, close: () => server.close() };
}
