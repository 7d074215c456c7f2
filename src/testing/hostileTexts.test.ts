import { expect, test } from 'vitest';
import { parse } from '#src/dataset/file/parse.ts';
import { hostileDataset } from './hostileTexts.ts';

test('the hostile dataset is a valid one', async () => {
  const parsed = await parse(new TextEncoder().encode(JSON.stringify(hostileDataset)));
  expect(parsed.kind === 'problems' ? parsed.problems : []).toEqual([]);
});
