import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Serves a page of a dataset's file, and loads it again whenever the file is saved. Throws a sentence for the reader where
 * there is no such file, it is a folder, or the port cannot be used.
 *
 * @param {string} path
 * @param {number} port
 * @returns {Promise<import('./serve.mjs').Served>}
 */
export async function serveFile(path, port) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Error(`There is no such file: ${path}`);
  if (stats.isDirectory()) throw new Error(`npm start takes a file, but this is a folder: ${path}`);
  process.env['DATASET'] = resolve(path);
  const { createServer } = await import('vite');
  const server = await createServer({ server: { port, strictPort: true } });
  await server.listen();
  const [address = `http://localhost:${port}/`] = server.resolvedUrls?.local ?? [];
  return { address, close: () => server.close() };
}
