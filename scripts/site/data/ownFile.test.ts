import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { ownFile, ownFileHead } from './ownFile.ts';

const valid = JSON.stringify(inventedDataset());
let path = '';

beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'own-file-')), 'harbour.json');
});

afterAll(() => rm(join(path, '..'), { recursive: true }));

test('the head of its page names a valid file by its dataset, another by its name, and calls neither checked', async () => {
  const address = { name: 'harbour.json', folder: '' };
  await writeFile(path, valid);
  const summary = 'Every number of a harbour bulletin of June 2012.';
  expect(await ownFileHead(path)).toEqual({
    dataset: { id: 'own-file', title: 'Harbour Repair Scheme', summary },
    ...address,
  });
  await writeFile(path, '{');
  const named = { dataset: { id: 'own-file', title: 'harbour.json', summary: 'harbour.json' }, ...address };
  expect(await ownFileHead(path)).toEqual(named);
  await rm(path);
  expect(await ownFileHead(path)).toEqual(named);
});

test('it is served as it stands, and whenever it is saved pages load again and its mistakes are printed', async () => {
  await writeFile(path, valid);
  const lines: string[] = [];
  const customLogger = createLogger();
  const printed = (part: string) => expect.poll(() => lines.join('\n'), { timeout: 20_000 }).toContain(part);
  customLogger.info = (line) => lines.push(line);
  const server = await createServer({
    configFile: false,
    root: join(path, '..'),
    plugins: [ownFile(path)],
    server: { port: 0 },
    customLogger,
  });
  try {
    const sent: unknown[] = [];
    server.ws.send = (payload: unknown) => sent.push(payload);
    await server.listen();
    const url = new URL('data/own-file.json', server.resolvedUrls?.local[0]);
    expect(await (await fetch(url)).text()).toBe(valid);
    await printed(`${path}: valid`);
    await writeFile(path, valid.replace('"format":1', '"format":7'));
    await printed(`${path}:1:2: format: 7 is not 1`);
    expect(sent).toContainEqual({ type: 'full-reload' });
    await rm(path);
    await printed(`${path}: cannot be read: there is no such file`);
    expect((await fetch(url)).status).toBe(404);
    lines.length = 0;
    await writeFile(path, valid);
    await printed(`${path}: valid`);
  } finally {
    await server.close();
  }
});
