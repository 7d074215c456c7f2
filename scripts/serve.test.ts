import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;
const ask = (path: string, init?: RequestInit) => fetch(site.address + path, { redirect: 'manual', ...init });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'boats'));
  await writeFile(join(folder, 'index.html'), '<p>harbour</p>');
  await writeFile(join(folder, 'boats/index.html'), '<p>boats</p>');
  await writeFile(join(folder, 'boats/list.json'), '[]');
  await writeFile(join(folder, '_headers'), '/*\n  X-Harbour: open\n/\n  Cache-Control: no-cache, private\n');
  site = await serve(folder, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test('a page is served with the headers of its address', async () => {
  const response = await ask('/');
  expect(await response.text()).toBe('<p>harbour</p>');
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(response.headers.get('x-harbour')).toBe('open');
  expect(response.headers.get('cache-control')).toBe('no-cache, private');
});

test('a file is served as what it is', async () => {
  const response = await ask('/boats/list.json?from=elsewhere');
  expect(await response.text()).toBe('[]');
  expect(response.headers.get('content-type')).toBe('application/json');
});

test('what is not there is 404, with the same headers', async () => {
  const response = await ask('/ferries');
  expect(response.status).toBe(404);
  expect(response.headers.get('x-harbour')).toBe('open');
});

test.each(['/_headers', '/boats/list', '/../package.json', '/%', '/index.html/'])('%s is not there', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('a folder leads to its address with a slash, query and all', async () => {
  const response = await ask('/boats?compare=a,b');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('./boats/?compare=a,b');
  expect(await (await ask('/boats/?compare=a,b')).text()).toBe('<p>boats</p>');
});

test('an address that looks like another host leads nowhere else', async () => {
  const response = await rawLocation('//elsewhere.example/../boats');
  expect(response).toBe('no location');
});

test('an impossible range ends that request and nothing more', async () => {
  await expect(ask('/', { headers: { range: 'bytes=5-2' } })).rejects.toThrow('fetch failed');
  expect((await ask('/')).status).toBe(200);
});

test('only reading is allowed', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
});

test('a page that has not changed is not sent again', async () => {
  const etag = (await ask('/')).headers.get('etag') ?? 'none';
  expect((await ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('a taken port is said plainly', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(serve(folder, port)).rejects.toThrow(`Port ${port} is taken by another program.`);
  other.close();
});

/** Where a path leads that `fetch` would tidy before asking. */
function rawLocation(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.address);
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: harbour\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.setEncoding('utf8').on('data', (text) => {
      answer += text;
    });
    socket.on('end', () => resolve(/^location: (.*)\r$/im.exec(answer)?.[1] ?? 'no location'));
    socket.on('error', reject);
  });
}
