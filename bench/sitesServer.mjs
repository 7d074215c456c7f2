import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readHeaders } from '../scripts/serve/headers.mjs';

// It never outlives the process that measures.
process.once('disconnect', () => process.exit());
const addresses = [];
for (const folder of process.argv.slice(2)) addresses.push(await serve(folder));
process.send?.(addresses);

/**
 * Serves a folder as a static host would, compressed and with the headers that its `_headers` names.
 *
 * @param {string} folder
 * @returns {Promise<string>} its address
 */
async function serve(folder) {
  const headersOf = readHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const files = sirv(folder, { brotli: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of headersOf(request.url ?? '/')) response.setHeader(name, value);
    files(request, response);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error(`no address to serve: ${folder}`);
  return `http://localhost:${address.port}/`;
}
