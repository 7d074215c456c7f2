import { expect, test } from 'vitest';
import { termPlace } from './termPlace.ts';

const card = { width: 200, height: 100 };
const screen = { width: 320, height: 600 };

test('an explanation begins with its word, under it', () => {
  expect(termPlace({ left: 40, top: 80, bottom: 100 }, card, screen)).toEqual({ left: 40, top: 104 });
});

test('it stays within the screen to the right and to the left', () => {
  expect(termPlace({ left: 250, top: 80, bottom: 100 }, card, screen).left).toBe(112);
  expect(termPlace({ left: -30, top: 80, bottom: 100 }, card, screen).left).toBe(8);
  expect(termPlace({ left: 250, top: 80, bottom: 100 }, { width: 400, height: 100 }, screen).left).toBe(8);
});

test('it stands over its word where there is no room under it', () => {
  expect(termPlace({ left: 40, top: 480, bottom: 500 }, card, screen).top).toBe(376);
  expect(termPlace({ left: 40, top: 468, bottom: 488 }, card, screen).top).toBe(492);
});

test('where there is no room at all it stays within the screen', () => {
  const low = { width: 320, height: 150 };
  expect(termPlace({ left: 40, top: 60, bottom: 80 }, card, low).top).toBe(42);
  expect(termPlace({ left: 40, top: 60, bottom: 80 }, { width: 200, height: 300 }, low).top).toBe(8);
});
