// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { createViewStore } from './viewStore.ts';

const dataset = inventedDataset();
const store = () => createViewStore(dataset, window);
const search = () => location.search;

beforeEach(() => {
  // Each begins at the end of the history, wherever the one before it went.
  history.pushState(null, '', '/page');
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
  selection.select('round-1.visits', 'release', 'push');
  search();
  const steps = history.length;
  selection.select('round-1.repairs', 'release', 'replace');
  selection.select('round-1.boats', 'release', 'replace');
  expect(search()).toBe('?select=round-1.boats');
  expect(history.length).toBe(steps);
});

test('who hears of a change meets the address that says so', () => {
  const { selection, subscribe } = store();
  const heard: string[] = [];
  subscribe(() => heard.push(location.search));
  selection.subscribe(['round-2.loans'], () => heard.push(location.search));
  selection.select('round-2.loans', 'page');
  expect(heard).toEqual(['?select=round-2.loans', '?select=round-2.loans']);
});

test('two choices within a task are two steps', () => {
  const steps = history.length;
  const { selection } = store();
  selection.select('round-1.visits', 'page');
  selection.select('round-2.visits', 'page');
  expect(search()).toBe('?select=round-2.visits');
  expect(history.length).toBe(steps + 2);
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
  const { getState, connect } = store();
  expect(getState().unrecognised).toEqual(['select=round-9.tide']);
  connect()();
  expect(location.href).toBe(`${location.origin}/page?utm_source=letter#work`);
  expect(history.length).toBe(steps);
});

test('the back button restores what the address says', async () => {
  const { selection, connect } = store();
  const stop = connect();
  selection.select('round-1.visits', 'page');
  selection.select('round-2.visits', 'page');
  search();
  const told = vi.fn();
  selection.subscribe(['round-1.visits'], told);
  history.back();
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(selection.selected()).toBe('round-1.visits');
  stop();
});

test('it is known where a number was chosen', () => {
  const { selection, selectionOrigin } = store();
  expect(selectionOrigin()).toBeUndefined();
  selection.select('round-1.visits', 'release');
  expect(selectionOrigin()).toBe('release');
});

test('what is pointed at is told to the places of both numbers, once', () => {
  const { selection } = store();
  const told = vi.fn();
  selection.subscribe(['round-1.visits', 'round-2.visits'], told);
  selection.hover('round-1.visits');
  selection.hover('round-1.visits');
  expect(told).toHaveBeenCalledTimes(1);
  selection.hover('round-2.visits');
  expect(told).toHaveBeenCalledTimes(2);
  expect(selection.hovered()).toBe('round-2.visits');
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
  const { selection, getState, update } = createViewStore(dataset, window, '0badc0de');
  expect(selection.selected()).toBe('round-2.loans');
  update({ tables: ['work'] });
  expect(search()).toBe('?file=0badc0de&select=round-2.loans&table=work');
  expect(getState().file).toBe('0badc0de');
});

test('an address that asks by eight digits is that of the file, and has sixteen once something is chosen', () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=round-2.loans');
  const { connect, update, getState } = createViewStore(dataset, window, '0badc0de01234567');
  const stop = connect();
  expect(search()).toBe('?file=0badc0de&select=round-2.loans');
  expect(getState().select).toEqual({ phase: 'round-2', measure: 'loans' });
  update({ tables: ['work'] });
  expect(search()).toBe('?file=0badc0de01234567&select=round-2.loans&table=work');
  stop();
});

test('an address of the site’s own dataset need not ask for its file', () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=round-2.loans');
  store().connect()();
  expect(search()).toBe('?select=round-2.loans');
});

test('nothing is written over what another file’s address says', () => {
  const { selection, getState } = store();
  history.pushState(null, '', '/page?file=0badc0de&select=total.boats');
  selection.select('round-2.loans', 'page');
  expect(getState().select).toEqual({ phase: 'round-2', measure: 'loans' });
  expect(search()).toBe('?file=0badc0de&select=total.boats');
});

test('the back button does not read what another file’s address says', async () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=round-2.loans');
  history.pushState(null, '', '/page');
  const { selection, connect } = store();
  const stop = connect();
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await heard;
  expect(selection.selected()).toBeUndefined();
  stop();
});
