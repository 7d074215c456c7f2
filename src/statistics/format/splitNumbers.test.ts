import { expect, it, test } from 'vitest';
import { splitNumbers } from './splitNumbers.ts';

const whole = (text: string) => splitNumbers(text).flatMap((stretch) => (stretch.whole ? [stretch.text] : []));

it.each([
  ['61', ['61']],
  ['+19', ['+19']],
  ['−£6,400,000', ['−£6,400,000']],
  ['at least £5,000', ['£5,000']],
  ['US$1.50', ['US$1.50']],
  ['CHF 1,000', ['CHF 1,000']],
  ['£\u00a05 in grants', ['£\u00a05 in']],
  ['about 12.5 kg', ['12.5 kg']],
  ['−3.5 °C', ['−3.5 °C']],
  ['45%', ['45%']],
  ['+£100 (+12.5%)', ['+£100', '+12.5%']],
  ['102 arrests', ['102 arrests']],
  ['3 litres of tar', ['3 litres']],
  ['£13.9m then £7.5m', ['£13.9m', '£7.5m']],
  ['not reported', []],
  ['', []],
])('%s holds together %j', (text, expected) => {
  expect(whole(text)).toEqual(expected);
});

test('nothing of a text is lost or added', () => {
  for (const text of ['at most −£5, or 12.5 kg (a third)', '7', 'no number', ' 5 ', `5 ${'kilo'.repeat(9)}`])
    expect(
      splitNumbers(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
});

test('a unit of great length does not stay with its number', () => {
  expect(whole(`12.5 ${'kilo'.repeat(9)}`)).toEqual(['12.5']);
});
