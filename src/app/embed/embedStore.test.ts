// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { createEmbedStore } from './embedStore.ts';

test('a figure alone begins as its address says', () => {
  const view = createEmbedStore(inventedDataset(), '?table=work&select=round-2.loans').getState();
  expect(view.tables).toEqual(['work']);
  expect(view.select).toEqual({ phase: 'round-2', measure: 'loans' });
});

test('what is chosen in it changes neither the address nor the history', () => {
  history.replaceState(null, '', '/embed/work/');
  const steps = history.length;
  const store = createEmbedStore(inventedDataset(), '');
  store.selection.select('round-1.visits', 'page');
  store.update({ tables: ['work'] });
  expect(store.getState()).toMatchObject({ select: { phase: 'round-1', measure: 'visits' }, tables: ['work'] });
  expect(location.href).toMatch(/\/embed\/work\/$/);
  expect(history.length).toBe(steps);
});
