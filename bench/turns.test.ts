import { expect, test } from 'vitest';
import { turns } from './turns.mjs';

test('each round begins with the next page, and the order goes round', () => {
  const pages = ['quay', 'mole', 'pier'];
  expect(turns(pages, 0)).toEqual(['quay', 'mole', 'pier']);
  expect(turns(pages, 1)).toEqual(['mole', 'pier', 'quay']);
  expect(turns(pages, 5)).toEqual(['pier', 'quay', 'mole']);
});
