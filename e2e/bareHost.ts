import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listening } from './listen.ts';

const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);

/**
 * Serves the folder `dist` below `/a/b` as a host does that knows nothing of it: no headers but the type, and the page of a
 * folder at its address with and without the last slash, without a redirect. Returns that address without a slash.
 */
export async function bareHost(): Promise<{ address: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.replace(/^\/a\/b/, '');
    const name = extname(path) === '' ? join(path, 'index.html') : path;
    const body = await readFile(join('dist', name)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': types.get(extname(name)) ?? 'text/plain' });
    response.end(body);
  });
  const { origin, close } = await listening(server);
  return { address: `${origin}/a/b`, close };
}
