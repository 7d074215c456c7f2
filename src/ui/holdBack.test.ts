// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdBack } from './holdBack.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  for (const letGo of letGoes.splice(0)) letGo();
  vi.useRealTimers();
});

const letGoes: (() => void)[] = [];

function holding(front: HTMLElement) {
  const letGo = holdBack(front);
  letGoes.push(letGo);
  return letGo;
}

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
  holding(page(3));
  batches(60);
  expect(['#first', 'aside', '#second > button'].map(isInert)).toEqual([true, true, true]);
  expect(['main', '#second', '#front', '#other'].map(isInert)).toEqual([false, false, false, false]);
});

test('the nearest is first, and no batch has many to style', () => {
  holding(page(200));
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
  const letGo = holding(front);
  element('#second > button').focus();
  expect(document.activeElement?.id).toBe('close');
  letGo();
  element('#second > button').focus();
  expect(document.activeElement).toBe(element('#second > button'));
});

test('a large part is out of reach itself, for what comes into it later', () => {
  holding(page(200));
  batches(60);
  expect(['#first', 'aside'].map(isInert)).toEqual([true, true]);
});

test('what was out of reach stays so when all else is let go', () => {
  const front = page(200);
  element('#first').inert = true;
  holding(front)();
  batches(60);
  expect([inertOnes(), isInert('#first')]).toEqual([1, true]);
  const letGo = holding(front);
  batches(60);
  expect(isInert('aside')).toBe(true);
  letGo();
  expect([inertOnes(), isInert('#first')]).toEqual([1, true]);
});
