// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdBack } from './holdBack.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const words = (count: number) => '<b></b>'.repeat(count);

/** A page with a dialog in its second part, and this many words in each of its others. */
function page(count: number) {
  document.body.innerHTML = `<main><section id="first">${words(count)}</section>
    <section id="second"><button></button><dialog id="front"><button id="close"></button></dialog><dialog id="other"></dialog></section>
    </main><aside>${words(count)}</aside>`;
  return element('#front');
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing is: ${selector}`);
  return found;
}

const isInert = (selector: string) => element(selector).inert === true;
const inertOnes = () => [...document.querySelectorAll<HTMLElement>('body *')].filter(({ inert }) => inert).length;
const batches = (count: number) => {
  for (let batch = 0; batch < count; batch += 1) vi.advanceTimersToNextTimer();
};

test('all but the front, what it stands in and other dialogs is out of reach', () => {
  holdBack(page(3));
  batches(60);
  expect(['#first', 'aside', '#second > button'].map(isInert)).toEqual([true, true, true]);
  expect(['main', '#second', '#front', '#other'].map(isInert)).toEqual([false, false, false, false]);
});

test('the nearest is first, and no batch has many to style', () => {
  holdBack(page(200));
  batches(1);
  expect(isInert('#second > button')).toBe(true);
  expect(inertOnes()).toBeLessThanOrEqual(60);
  const before = inertOnes();
  batches(1);
  expect(inertOnes() - before).toBeLessThanOrEqual(60);
  expect(isInert('aside')).toBe(false);
});

test('the focus comes back as long as something is still in reach, and is free once it is let go', () => {
  const front = page(3);
  front.setAttribute('open', '');
  const letGo = holdBack(front);
  element('#second > button').focus();
  expect(document.activeElement?.id).toBe('close');
  letGo();
  element('#second > button').focus();
  expect(document.activeElement).toBe(element('#second > button'));
});

test('what comes later into a large part is out of reach too', () => {
  holdBack(page(200));
  batches(60);
  expect(['#first', 'aside'].map(isInert)).toEqual([true, true]);
});

test('what was out of reach stays so when all else is let go, the nearest at once', () => {
  const front = page(200);
  element('#first').inert = true;
  const letGo = holdBack(front);
  batches(60);
  letGo();
  expect(isInert('#second > button')).toBe(false);
  expect(isInert('aside')).toBe(true);
  batches(60);
  expect(isInert('#first')).toBe(true);
  expect(inertOnes()).toBe(1);
});

test('it can be let go before it is held, and held again before it is let go', () => {
  const front = page(200);
  holdBack(front)();
  batches(60);
  expect(inertOnes()).toBe(0);
  const letGo = holdBack(front);
  batches(60);
  const all = inertOnes();
  letGo();
  holdBack(front);
  batches(60);
  expect(inertOnes()).toBe(all);
});
