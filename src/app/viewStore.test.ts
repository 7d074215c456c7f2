// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/dataset/invented.ts';
import { createViewStore } from './viewStore.ts';

const dataset = inventedDataset();
const store = () => createViewStore(dataset, window);
/** The query of the address once it is written, which takes a task of its own. */
const search = () => {
  vi.runAllTimers();
  return location.search;
};

beforeEach(() => {
  vi.useFakeTimers();
  // Each begins at the end of the history, wherever the one before it went.
  history.pushState(null, '', '/page');
});
afterEach(() => {
  vi.useRealTimers();
});

test('a chosen number stands in the address, a step that can be gone back', () => {
  const steps = history.length;
  const { selection } = store();
  selection.select('round-2.loans', 'page');
  expect(selection.selected()).toBe('round-2.loans');
  expect(search()).toBe('?select=round-2.loans');
  expect(history.length).toBe(steps + 1);
});

test('a walk is one step', () => {
  const { selection } = store();
  selection.select('round-1.visits', 'release', 'new');
  search();
  const steps = history.length;
  selection.select('round-1.repairs', 'release', 'same');
  selection.select('round-1.boats', 'release', 'same');
  expect(search()).toBe('?select=round-1.boats');
  expect(history.length).toBe(steps);
});

test('a number is chosen at once, and the address says so a task later', () => {
  const { selection } = store();
  selection.select('round-2.loans', 'page');
  expect(selection.selected()).toBe('round-2.loans');
  expect(location.search).toBe('');
  expect(search()).toBe('?select=round-2.loans');
});

test('who goes on from the address has it written at once', () => {
  const { change, write } = store();
  change({ tables: ['work'] });
  write();
  expect(location.search).toBe('?table=work');
  vi.runAllTimers();
  expect(location.search).toBe('?table=work');
});

test('two choices within a task are two steps', () => {
  const steps = history.length;
  const { selection } = store();
  selection.select('round-1.visits', 'page');
  selection.select('round-2.visits', 'page');
  expect(search()).toBe('?select=round-2.visits');
  expect(history.length).toBe(steps + 2);
});

test('what was chosen before the back button, and not yet written, is not written after it', async () => {
  const { selection, follow } = store();
  const stop = follow();
  selection.select('round-1.visits', 'page');
  search();
  selection.select('round-2.visits', 'page');
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  vi.useRealTimers();
  history.back();
  await heard;
  vi.useFakeTimers();
  expect(search()).toBe('');
  expect(selection.selected()).toBeUndefined();
  stop();
});

test('letting go empties the address', () => {
  const { selection } = store();
  selection.select('total.boats', 'page');
  selection.select(undefined, 'page');
  expect(selection.selected()).toBeUndefined();
  expect(search()).toBe('');
});

test('nonsense is taken out of the address, and told', () => {
  history.replaceState(null, '', '/page?select=round-9.tide&utm_source=letter#work');
  const steps = history.length;
  const { nonsense, follow } = store();
  expect(nonsense).toEqual(['select=round-9.tide']);
  follow()();
  expect(location.href).toBe(`${location.origin}/page?utm_source=letter#work`);
  expect(history.length).toBe(steps);
});

test('the back button restores what the address says', async () => {
  const { selection, follow } = store();
  const stop = follow();
  selection.select('round-1.visits', 'page');
  selection.select('round-2.visits', 'page');
  search();
  vi.useRealTimers();
  const told = vi.fn();
  selection.subscribe(['round-1.visits'], told);
  history.back();
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(selection.selected()).toBe('round-1.visits');
  stop();
});

test('it is known where a number was chosen', () => {
  const { selection, origin } = store();
  expect(origin()).toBeUndefined();
  selection.select('round-1.visits', 'release');
  expect(origin()).toBe('release');
});

test('of pointing, only where the pointer has come to is told, once', () => {
  vi.useFakeTimers();
  const { selection } = store();
  const told = vi.fn();
  selection.subscribe(['round-1.visits', 'round-2.visits'], told);
  selection.point('round-2.visits');
  selection.point(undefined);
  selection.point('round-1.visits');
  expect(told).not.toHaveBeenCalled();
  vi.runAllTimers();
  selection.point('round-1.visits');
  vi.runAllTimers();
  vi.useRealTimers();
  expect(told).toHaveBeenCalledTimes(1);
  expect(selection.pointed()).toBe('round-1.visits');
});

test('what has stopped listening hears nothing', () => {
  const { selection } = store();
  const told = vi.fn();
  selection.subscribe(['round-1.visits'], told)();
  selection.select('round-1.visits', 'page');
  expect(told).not.toHaveBeenCalled();
});

test('a choice wakes only the places of the numbers that it concerns', () => {
  const { selection } = store();
  const [before, chosen, other] = [vi.fn(), vi.fn(), vi.fn()];
  selection.select('round-1.visits', 'page');
  selection.subscribe(['round-1.visits'], before);
  selection.subscribe(['round-2.visits'], chosen);
  selection.subscribe(['round-2.loans'], other);
  selection.select('round-2.visits', 'page');
  expect(before).toHaveBeenCalledTimes(1);
  expect(chosen).toHaveBeenCalledTimes(1);
  expect(other).not.toHaveBeenCalled();
});

test('every address of an opened file asks for it', () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=round-2.loans');
  const { selection, get, change } = createViewStore(dataset, window, '0badc0de');
  expect(selection.selected()).toBe('round-2.loans');
  change({ tables: ['work'] });
  expect(search()).toBe('?file=0badc0de&select=round-2.loans&table=work');
  expect(get().file).toBe('0badc0de');
});

test('an address of the site’s own dataset need not ask for its file', () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=round-2.loans');
  store().follow()();
  expect(search()).toBe('?select=round-2.loans');
});

test('nothing is written over what another file’s address says', () => {
  const { selection, get } = store();
  history.pushState(null, '', '/page?file=0badc0de&select=total.boats');
  selection.select('round-2.loans', 'page');
  expect(get().select).toEqual({ phase: 'round-2', measure: 'loans' });
  expect(search()).toBe('?file=0badc0de&select=total.boats');
});

test('the back button does not read what another file’s address says', async () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=round-2.loans');
  history.pushState(null, '', '/page');
  const { selection, follow } = store();
  const stop = follow();
  vi.useRealTimers();
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await heard;
  expect(selection.selected()).toBeUndefined();
  stop();
});

test('who asks for all but the selected number is told of the rest', () => {
  const { selection, change, subscribeBesides } = store();
  const heard = vi.fn();
  const stop = subscribeBesides(heard);
  selection.select('round-2.loans', 'page');
  expect(heard).not.toHaveBeenCalled();
  change({ tables: ['work'] });
  change({ compare: { from: 'round-2', to: 'round-1' } });
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  change({ tables: [] });
  expect(heard).toHaveBeenCalledTimes(2);
});
