import { expect, test } from 'vitest';
import { directionOf } from './language.ts';

test.each([
  ['en-GB', 'ltr'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
