import { expect, test } from 'vitest';
import { unitKind } from './unit.ts';

test('counts go together whatever is counted, money and quantities by currency and symbol', () => {
  expect([
    unitKind({ kind: 'count', one: 'a', other: 'b' }),
    unitKind({ kind: 'money', currency: 'EUR' }),
    unitKind({ kind: 'quantity', symbol: 'kg' }),
  ]).toEqual(['counts', 'amounts in EUR', 'quantities in "kg"']);
});
