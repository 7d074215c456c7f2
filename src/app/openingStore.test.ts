// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/dataset/invented.ts';
import type { OpenedFile } from '#src/load/openedFile.ts';
import { createOpeningStore } from './openingStore.ts';

const opened = (digits: string): OpenedFile => ({
  name: `${digits}.json`,
  dataset: inventedDataset(),
  sha256: digits.repeat(8),
  file: new Uint8Array(),
});
const [first, second, shipped] = [opened('0badc0de'), opened('feedbeef'), opened('cafecafe')];
const kept = vi.fn<(digits: string) => Promise<OpenedFile | undefined>>();
const store = (madeFor = location.search) => createOpeningStore(shipped.sha256, window, madeFor, kept);
const address = () => `${location.pathname}${location.search}${location.hash}`;

beforeEach(() => {
  history.replaceState(null, '', '/page?a=1&select=round-1.visits#work');
  kept.mockReset().mockResolvedValue(undefined);
});

// Other tests have the same history: they begin at its end.
afterEach(() => history.pushState(null, '', '/'));

test('an opened file is a step of the history; what was chosen before it is not asked of it', () => {
  const steps = history.length;
  const { open, get, turn, moved } = store();
  open(first);
  expect(get()).toEqual({ kind: 'opened', opened: first });
  expect(address()).toBe('/page?a=1&file=0badc0de');
  expect(history.length).toBe(steps + 1);
  expect([turn(), moved()]).toEqual([1, true]);
});

test('the same file again is the same address', () => {
  const { open } = store();
  open(first);
  const steps = history.length;
  open(first);
  expect(history.length).toBe(steps);
});

test('to close it is a step of the history', () => {
  const steps = history.length;
  const { open, close, get } = store();
  open(first);
  close();
  expect(get()).toEqual({ kind: 'published' });
  expect(address()).toBe('/page?a=1');
  expect(history.length).toBe(steps + 2);
});

test('a file that is asked for and not here leaves the address as it is, and the page where it stands', async () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=x.y#work');
  const { follow, get, turn } = store();
  const stop = follow();
  expect(get()).toEqual({ kind: 'asked', digits: '0badc0de', reading: true });
  await vi.waitFor(() => expect(get()).toEqual({ kind: 'asked', digits: '0badc0de', reading: false }));
  expect(turn()).toBe(0);
  expect(address()).toBe('/page?file=0badc0de&select=x.y#work');
  stop();
});

test('once it is chosen it is shown at that address', () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=x.y#work');
  const steps = history.length;
  const { follow, open, get } = store();
  const stop = follow();
  open(first);
  expect(get()).toEqual({ kind: 'opened', opened: first });
  expect(address()).toBe('/page?file=0badc0de&select=x.y#work');
  expect(history.length).toBe(steps);
  stop();
});

test('another one is shown as another, with all else that was asked for', () => {
  history.replaceState(null, '', '/page?file=0badc0de&select=x.y#work');
  const { follow, open, get } = store();
  const stop = follow();
  open(second);
  expect(get()).toEqual({ kind: 'opened', opened: { ...second, instead: '0badc0de' } });
  expect(address()).toBe('/page?select=x.y&file=feedbeef#work');
  stop();
});

test('one that a page before kept is shown, without moving the focus', async () => {
  history.replaceState(null, '', '/page?file=0badc0de');
  kept.mockResolvedValue(first);
  const { follow, get, turn, moved } = store();
  const stop = follow();
  await vi.waitFor(() => expect(get()).toEqual({ kind: 'opened', opened: first }));
  expect([turn(), moved()]).toEqual([1, false]);
  stop();
});

test('what was kept comes too late for who has opened another', async () => {
  history.replaceState(null, '', '/page?file=0badc0de');
  kept.mockResolvedValue(first);
  const { follow, open, get } = store();
  const stop = follow();
  open(second);
  await kept.mock.results[0]?.value;
  expect(get()).toMatchObject({ kind: 'opened', opened: { name: 'feedbeef.json' } });
  stop();
});

test('where the reader went on before this was here, the page that stands is another; the focus follows once it is known which', async () => {
  history.replaceState(null, '', '/page?file=0badc0de');
  kept.mockResolvedValue(first);
  const { follow, get, turn, moved } = store('');
  const stop = follow();
  expect([get().kind, turn(), moved()]).toEqual(['asked', 1, true]);
  await vi.waitFor(() => expect(get()).toEqual({ kind: 'opened', opened: first }));
  expect([turn(), moved()]).toEqual([2, true]);
  stop();
});

test('so it is where that file is not here', async () => {
  history.replaceState(null, '', '/page?file=0badc0de');
  const { follow, get, turn, moved } = store('');
  const stop = follow();
  await vi.waitFor(() => expect(get()).toEqual({ kind: 'asked', digits: '0badc0de', reading: false }));
  expect([turn(), moved()]).toEqual([1, true]);
  stop();
});

test('a page that was made to ask for a file is another than the one that the site has', () => {
  const { follow, get, turn } = store('?file=0badc0de');
  follow()();
  expect([get(), turn()]).toEqual([{ kind: 'published' }, 1]);
});

test.each(['?file=cafecafe', '?file=harbour', '?file=', ''])('%s asks for no file that the site has not', (search) => {
  history.replaceState(null, '', `/page${search}`);
  const { follow, get } = store();
  follow()();
  expect(get()).toEqual({ kind: 'published' });
  expect(kept).not.toHaveBeenCalled();
});

test('the back button leads through all that was opened, and a step within one is none here', async () => {
  const { follow, open, get, turn } = store();
  const stop = follow();
  open(first);
  history.pushState(null, '', '?file=0badc0de&select=x.y');
  open(second);
  history.back();
  await vi.waitFor(() => expect(get()).toEqual({ kind: 'opened', opened: first }));
  const turns = turn();
  history.back();
  await vi.waitFor(() => expect(location.search).toBe('?a=1&file=0badc0de'));
  expect(turn()).toBe(turns);
  history.back();
  await vi.waitFor(() => expect(get()).toEqual({ kind: 'published' }));
  stop();
});
