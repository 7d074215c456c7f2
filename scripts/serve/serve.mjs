import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { readHeaders } from './headers.mjs';

/** @typedef {{ address: string, close: () => Promise<void> }} Served */

/**
 * Serves a built site to this machine as a static host would: with its `_headers`, 404 for a missing file, a folder's page
 * at its address with a slash, and compressed files where the browser accepts them. Port 0 takes any free one. Throws a
 * sentence for the reader where the port cannot be used.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<Served>}
 */
export async function serve(folder, port) {
  const handle = await siteHandler(folder);
  const first = await listen(handle, '127.0.0.1', port);
  const address = first.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  // "localhost" means either address to browsers; another program's page must not answer at one of them.
  const second = await listen(handle, '::1', boundPort).catch((error) => {
    if (error.cause?.code === 'EADDRINUSE') {
      first.close();
      throw error;
    }
  });
  return {
    address: `http://localhost:${boundPort}`,
    async close() {
      for (const server of [first, second]) {
        server?.closeAllConnections();
        await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
      }
    },
  };
}

/** @param {string} folder */
async function siteHandler(folder) {
  const { default: sirv } = await import('sirv');
  const files = sirv(folder, { dev: true, etag: true, extensions: [], brotli: true, gzip: true });
  const headersOf = readHeaders(await readFile(join(folder, '_headers'), 'utf8'));

  /** @type {import('node:http').RequestListener} */
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return respond(response, 405, 'Only GET and HEAD.');
    if (path === '/_headers') return respond(response, 404, 'Not found.');
    if (isFolder(folder, path)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      response.setHeader('Location', `./${name}/${query === undefined ? '' : `?${query}`}`);
      return respond(response, 301, 'Moved.');
    }
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    try {
      files(request, response, () => respond(response, 404, 'Not found.'));
    } catch {
      // An impossible range is only found out while sending.
      response.destroy();
    }
  };
}

/**
 * @param {string} folder
 * @param {string} path
 */
function isFolder(folder, path) {
  if (path.endsWith('/') || path.includes('..')) return false;
  try {
    return existsSync(join(folder, decodeURI(path), 'index.html'));
  } catch {
    return false;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function respond(response, status, sentence) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

/**
 * @param {import('node:http').RequestListener} handle
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
function listen(handle, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', (cause) => reject(new Error(listenError(cause, port), { cause })));
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function listenError(error, port) {
  const other = 'Choose another, for example: PORT=4180 npm start';
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program. ${other}`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account. ${other}`;
  return `Port ${port} cannot be used: ${error.message}. ${other}`;
}
