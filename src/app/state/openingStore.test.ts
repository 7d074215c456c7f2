// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { createOpeningStore } from './openingStore.ts';

const opened = (digits: string): LoadedDataset => ({
  name: `${digits}.json`,
  dataset: inventedDataset(),
  sha256: digits.repeat(8),
  file: new Uint8Array(),
});
const [first, second, shipped] = [opened('0badc0de'), opened('feedbeef'), opened('cafecafe')];
const restore = vi.fn<(digits: string) => Promise<LoadedDataset | undefined>>();
const store = () => createOpeningStore(shipped.sha256, window, restore);
const address = () => `${location.pathname}${location.search}${location.hash}`;

beforeEach(() => {
  // Each begins at the end of the history, wherever the one before it went.
  history.pushState(null, '', '/page?a=1&select=round-1.visits#work');
  restore.mockReset().mockResolvedValue(undefined);
});

test('an opened file is a step of the history; what was chosen before it is not asked of it', () => {
  const steps = history.length;
  const { open, getState } = store();
  open(first);
  expect(getState().opening).toEqual({ kind: 'opened', opened: first });
  expect(address()).toBe('/page?a=1&file=0badc0de0badc0de');
  expect(history.length).toBe(steps + 1);
  expect(getState()).toMatchObject({ revision: 1, shouldMoveFocus: true });
});

test('the same file again is the same address', () => {
  const { open } = store();
  open(first);
  const steps = history.length;
  open(first);
  expect(history.length).toBe(steps);
});

test('what is opened can be taken back: page and address are what they were', async () => {
  const { open, connect, getState } = store();
  const stop = connect();
  const before = getState();
  const undo = open(first);
  undo();
  expect(getState()).toBe(before);
  await vi.waitFor(() => expect(address()).toBe('/page?a=1&select=round-1.visits#work'));
  expect(getState()).toBe(before);
  stop();
});

test('what the address asks for can be taken back without leaving it, and nothing can once another page is shown', () => {
  history.replaceState(null, '', '/page?file=0badc0de0badc0de&select=x.y');
  const { open, close, getState } = store();
  const before = getState();
  open(first)();
  expect(getState()).toBe(before);
  expect(address()).toBe('/page?file=0badc0de0badc0de&select=x.y');
  const undo = open(first);
  close();
  undo();
  expect(getState().opening).toEqual({ kind: 'published' });
  expect(address()).toBe('/page');
});

test('to close it is a step of the history', () => {
  const steps = history.length;
  const { open, close, getState } = store();
  open(first);
  close();
  expect(getState().opening).toEqual({ kind: 'published' });
  expect(address()).toBe('/page?a=1');
  expect(history.length).toBe(steps + 2);
});

test('a file that is asked for and not here leaves the address as it is, and the page where it stands', async () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=x.y#work');
  const { connect, getState } = store();
  const stop = connect();
  expect(getState().opening).toEqual({ kind: 'requested', id: '0badc0de', reading: true });
  await vi.waitFor(() => expect(getState().opening).toEqual({ kind: 'requested', id: '0badc0de', reading: false }));
  expect(getState().revision).toBe(0);
  expect(address()).toBe('/page?file=0badc0de&select=x.y#work');
  stop();
});

test('once it is chosen it is shown at that address', () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=x.y#work');
  const steps = history.length;
  const { connect, open, getState } = store();
  const stop = connect();
  open(first);
  expect(getState().opening).toEqual({ kind: 'opened', opened: first });
  expect(address()).toBe('/page?file=0badc0de&select=x.y#work');
  expect(history.length).toBe(steps);
  stop();
});

test('another one is shown as another, with all else that was asked for', () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=x.y#work');
  const { connect, open, getState } = store();
  const stop = connect();
  open(second);
  expect(getState().opening).toEqual({ kind: 'opened', opened: { ...second, requestedId: '0badc0de' } });
  expect(address()).toBe('/page?select=x.y&file=feedbeeffeedbeef#work');
  stop();
});

test('one that a page before kept is shown, without moving the focus', async () => {
  history.replaceState(null, '', '/page?file=0badc0de');
  restore.mockResolvedValue(first);
  const { connect, getState } = store();
  const stop = connect();
  await vi.waitFor(() => expect(getState().opening).toEqual({ kind: 'opened', opened: first }));
  expect(getState()).toMatchObject({ revision: 1, shouldMoveFocus: false });
  stop();
});

test('links by eight digits and by sixteen lead to the same file, and stay as they are', async () => {
  const { connect, open, getState } = store();
  const stop = connect();
  open(first);
  history.pushState(null, '', '/page?file=0badc0de&select=x.y');
  open(first);
  expect(address()).toBe('/page?file=0badc0de&select=x.y');
  open(second);
  history.back();
  await vi.waitFor(() => expect(getState().opening).toEqual({ kind: 'opened', opened: first }));
  expect(restore).not.toHaveBeenCalled();
  stop();
});

test('what was kept comes too late for who has opened another', async () => {
  history.replaceState(null, '', '/page?file=0badc0de');
  restore.mockResolvedValue(first);
  const { connect, open, getState } = store();
  const stop = connect();
  open(second);
  await restore.mock.results[0]?.value;
  expect(getState().opening).toMatchObject({ kind: 'opened', opened: { name: 'feedbeef.json' } });
  stop();
});

test.each(['?file=cafecafe', '?file=harbour', '?file=', ''])('%s asks for no file that the site has not', (search) => {
  history.replaceState(null, '', `/page${search}`);
  const { connect, getState } = store();
  connect()();
  expect(getState().opening).toEqual({ kind: 'published' });
  expect(restore).not.toHaveBeenCalled();
});

test('the back button leads through all that was opened, and a step within one is none here', async () => {
  const { connect, open, getState } = store();
  const stop = connect();
  open(first);
  history.pushState(null, '', '?file=0badc0de&select=x.y');
  open(second);
  history.back();
  await vi.waitFor(() => expect(getState().opening).toEqual({ kind: 'opened', opened: first }));
  const { revision } = getState();
  history.back();
  await vi.waitFor(() => expect(location.search).toBe('?a=1&file=0badc0de0badc0de'));
  expect(getState().revision).toBe(revision);
  history.back();
  await vi.waitFor(() => expect(getState().opening).toEqual({ kind: 'published' }));
  stop();
});
