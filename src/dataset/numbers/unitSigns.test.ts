import { describe, expect, test } from 'vitest';
import type { Unit } from '#src/dataset/schema.ts';
import { numbersWithin } from './numbers.ts';
import { conflictingSign } from './unitSigns.ts';

const money = (currency: string): Unit => ({ kind: 'money', currency });
const measured = (symbol: string): Unit => ({ kind: 'quantity', symbol });
const boats: Unit = { kind: 'count', one: 'boat', other: 'boats' };

function at(text: string, unit: Unit, which = 0): string | undefined {
  const source = { id: 'a', publisher: 'b', title: 'c', published: '2011', lines: [text] };
  const token = numbersWithin(source, 0, text.length)[which];
  return token && conflictingSign(text, token, unit);
}

describe('agrees', () => {
  test.each<[string, Unit]>([
    ['£5', money('GBP')],
    ['£ 5', money('EGP')],
    ['￡5', money('GBP')],
    ['$5', money('AUD')],
    ['US$5', money('USD')],
    ['5 €', money('EUR')],
    ['¥5', money('CNY')],
    ['5 million USD', money('USD')],
    ['GBP 5', money('GBP')],
    ['5%', measured('%')],
    ['5 TOP boats', boats],
    ['5 NEW grants', money('GBP')],
    ['5 boats', boats],
  ])('%s', (text, unit) => {
    expect(at(text, unit)).toBeUndefined();
  });
});

describe('contradicts', () => {
  test.each<[string, Unit, string]>([
    ['€5', money('GBP'), '€'],
    ['€ 5', money('GBP'), '€'],
    ['5m €', money('GBP'), '€'],
    ['EUR 5', money('GBP'), 'EUR'],
    ['$5 CAD', money('USD'), 'CAD'],
    ['5%', boats, '%'],
    ['5 %', money('GBP'), '%'],
    ['£5', boats, '£'],
    ['£5', measured('kg'), '£'],
    ['50¢', money('USD'), '¢'],
  ])('%s', (text, unit, sign) => {
    expect(at(text, unit)).toBe(sign);
  });
});

test('a sign belongs to the number that it touches', () => {
  expect(at('5€ 3 boats', boats, 1)).toBeUndefined();
});
test('a sign before the next number is not that of the one before', () => {
  expect(at('3 boats for 4 £5 tickets', boats, 1)).toBeUndefined();
});
