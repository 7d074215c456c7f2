import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { withChecksum, writeZip } from './zip.ts';

const boats = new TextEncoder().encode('four boats\n');
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
const archive = () =>
  writeZip([withChecksum({ name: 'boats.txt', bytes: boats }), withChecksum({ name: 'b.png', bytes: picture })]);

test('an archive gives back what was put in, in its order, with the checksums last', () => {
  const files = unzipSync(archive());
  expect(Object.keys(files)).toEqual(['boats.txt', 'b.png', 'SHA256SUMS']);
  expect(files['boats.txt']).toEqual(boats);
  expect(files['b.png']).toEqual(picture);
});

test('the checksums are lines that sha256sum reads', () => {
  const sums = unzipSync(archive())['SHA256SUMS'] ?? new Uint8Array();
  // Both are what sha256sum itself says of these bytes.
  expect(strFromU8(sums)).toBe(
    'ae1f5d61f44df5ddfd634da8aa94e78f55faf95c5e35c6db45431187b7454112  boats.txt\n0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543  b.png\n',
  );
});

test('the same files give the same bytes in every time zone', () => {
  const here = process.env['TZ'];
  const bytesIn = (zone: string) => {
    process.env['TZ'] = zone;
    return createHash('sha256').update(archive()).digest('hex');
  };
  const zones = ['UTC', 'Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu'];
  const offsets = zones.map((zone) => {
    process.env['TZ'] = zone;
    return new Date(1980, 0, 1).getTimezoneOffset();
  });
  const sums = zones.map(bytesIn);
  if (here === undefined) delete process.env['TZ'];
  else process.env['TZ'] = here;
  expect(new Set(offsets).size).toBe(4);
  expect(new Set(sums).size).toBe(1);
});
