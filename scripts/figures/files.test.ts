import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readData, writeWhole } from './files.mjs';

let here = '';
const site = 'https://harbour.example/site/';
const shipped = () => join(here, 'data');
const url = (path: string | undefined) => readData({ path, here, shipped: shipped(), site }).url;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(shipped());
  writeFileSync(join(shipped(), 'index.json'), '{ "datasets": ["harbour-repair"] }');
  for (const name of ['data/harbour-repair.json', 'data/draft.json', 'harbour-repair.json']) {
    writeFileSync(join(here, name), 'abc');
  }
});

afterEach(() => rmSync(here, { recursive: true }));

test('a file is read with its digest, by the name that it was given by', () => {
  expect(readData({ path: 'data/draft.json', here, shipped: shipped(), site: undefined })).toEqual({
    name: 'data/draft.json',
    bytes: Uint8Array.of(97, 98, 99),
    // What FIPS 180 gives for it.
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    url: undefined,
  });
});

test('only a file that the site lists has an url there', () => {
  const served = 'https://harbour.example/site/data/harbour-repair.json';
  expect([url(undefined), url('data/harbour-repair.json')]).toEqual([served, served]);
  expect([url('data/draft.json'), url('harbour-repair.json')]).toEqual([undefined, undefined]);
  expect(readData({ path: undefined, here, shipped: shipped(), site: undefined }).url).toBeUndefined();
});

test('a file that is not there, and a site that lists none, are said', () => {
  expect(() => url('boats.json')).toThrow('cannot read boats.json: there is no such file or folder');
  expect(() => readData({ path: undefined, here, shipped: here, site })).toThrow(
    `no list of datasets in: ${join(here, 'index.json')}`,
  );
});

test('a file is written into a folder within a folder', () => {
  writeWhole(here, 'made/today/boats.csv', Uint8Array.of(52));
  expect(readFileSync(join(here, 'made/today/boats.csv'), 'utf8')).toBe('4');
  expect(readdirSync(join(here, 'made/today'))).toEqual(['boats.csv']);
});

test('what cannot be written is said, and nothing is left of it', () => {
  const write = (path: string) => () => writeWhole(here, path, Uint8Array.of(52));
  expect(write('harbour-repair.json/boats.csv')).toThrow(
    'cannot write harbour-repair.json/boats.csv: a file stands where a folder should',
  );
  expect(write('data')).toThrow('cannot write data: it is a folder');
  expect(readdirSync(here).sort()).toEqual(['data', 'harbour-repair.json']);
});
