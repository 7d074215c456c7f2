import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const long = 'boat,rope\n'.repeat(200);
let folder = '';
let site: Awaited<ReturnType<typeof serve>>;
const ask = (path: string, init?: RequestInit) => fetch(site.address + path, { redirect: 'manual', ...init });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'boats'));
  await writeFile(join(folder, 'index.html'), '<p>harbour</p>');
  await writeFile(join(folder, 'boats/index.html'), '<p>boats</p>');
  await writeFile(join(folder, 'boats/list.json'), '[]');
  await writeFile(join(folder, 'boats/long.csv'), long);
  await writeFile(join(folder, 'boats/long.csv.br'), brotliCompressSync(long));
  await writeFile(join(folder, 'boats/long.csv.gz'), gzipSync(long));
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

const askLong = (encodings: string, headers = {}) =>
  ask('/boats/long.csv', { headers: { 'accept-encoding': encodings, ...headers } });

describe('a file that is there compressed too', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('is sent to one who takes %s as %s', async (encodings, sent) => {
    const response = await askLong(encodings);
    expect(response.headers.get('content-encoding')).toBe(sent);
    expect(response.headers.get('content-type')).toBe('text/csv');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('x-harbour')).toBe('open');
    expect(await response.text()).toBe(long);
  });

  test('is another file to caches when it is compressed', async () => {
    const [br, plain] = [await askLong('br'), await askLong('identity')].map(
      ({ headers }) => headers.get('etag') ?? '',
    );
    expect(br).not.toBe(plain);
    expect((await askLong('br', { 'if-none-match': br })).status).toBe(304);
    expect((await askLong('identity', { 'if-none-match': br })).status).toBe(200);
  });

  test('is sent in part', async () => {
    const response = await askLong('identity', { range: 'bytes=5-8' });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 5-8/2000');
    expect(await response.text()).toBe('rope');
  });
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
