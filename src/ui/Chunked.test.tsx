// @vitest-environment jsdom
import { Profiler } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { render } from '#src/testing/render.ts';
import { Chunked } from './Chunked.tsx';

const boats = (length: number) =>
  Array.from({ length }, (_, index) => `Boat ${index}`).map((name) => <li key={name}>{name}</li>);

const list = (length: number) => (
  <ul>
    <Chunked>{boats(length)}</Chunked>
  </ul>
);

test('a list in groups is marked up as it is without them, however long', () => {
  for (const length of [0, 1, 25, 26, 61, 1000]) {
    expect(renderToStaticMarkup(list(length))).toBe(renderToStaticMarkup(<ul>{boats(length)}</ul>));
  }
});

test('a list that comes later begins with its first hundred and is whole soon after, in order', async () => {
  const host = render(list(350));
  expect(host.querySelectorAll('li')).toHaveLength(100);
  await vi.waitFor(() => expect(host.querySelectorAll('li')).toHaveLength(350));
  expect(host.innerHTML).toBe(renderToStaticMarkup(<ul>{boats(350)}</ul>));
});

test('a short list is whole at once', () => {
  expect(render(list(100)).querySelectorAll('li')).toHaveLength(100);
});

test('printing completes the list', () => {
  const host = render(list(350));
  dispatchEvent(new Event('beforeprint'));
  expect(host.querySelectorAll('li')).toHaveLength(350);
});

test('a list that came with the page stays whole', async () => {
  const host = document.createElement('div');
  host.innerHTML = renderToString(list(350));
  const last = host.querySelector('li:last-child');
  const taken = vi.fn();
  const root = hydrateRoot(
    host,
    <Profiler id="list" onRender={taken}>
      {list(350)}
    </Profiler>,
  );
  onTestFinished(() => root.unmount());
  await vi.waitFor(() => expect(taken).toHaveBeenCalled());
  expect(host.querySelectorAll('li')).toHaveLength(350);
  expect(host.querySelector('li:last-child')).toBe(last);
});

test('a list that is arranged anew shows its first parts at once and the others after, in the same elements', async () => {
  const host = document.createElement('ol');
  const root = createRoot(host);
  onTestFinished(() => root.unmount());
  const show = (names: readonly string[], version: number) =>
    flushSync(() =>
      root.render(
        <Chunked size={1} first={2} version={version}>
          {places(names)}
        </Chunked>,
      ),
    );
  const shownTexts = () =>
    [...host.querySelectorAll('li')].filter(({ style }) => style.contentVisibility !== 'hidden').map(textOf);
  show(['a', 'b', 'c', 'd', 'e'], 1);
  await vi.waitFor(() => expect(shownTexts()).toEqual(['a', 'b', 'c', 'd', 'e']));
  const elements = [...host.querySelectorAll('li')];
  show(['e', 'd', 'c', 'b'], 2);
  expect(shownTexts()).toEqual(['e', 'd']);
  expect(host.querySelectorAll('li')).toHaveLength(5);
  await vi.waitFor(() => expect(shownTexts()).toEqual(['e', 'd', 'c', 'b']));
  await vi.waitFor(() => expect([...host.querySelectorAll('li')]).toEqual(elements.slice(0, 4)));
});

test('printing completes an arrangement', async () => {
  const host = document.createElement('ol');
  const root = createRoot(host);
  onTestFinished(() => root.unmount());
  const show = (names: readonly string[], version: number) =>
    root.render(
      <Chunked size={1} first={1} version={version}>
        {places(names)}
      </Chunked>,
    );
  flushSync(() => show(['a', 'b', 'c', 'd'], 1));
  await vi.waitFor(() => expect(host.textContent).toBe('abcd'));
  flushSync(() => show(['d', 'c', 'b', 'a'], 2));
  dispatchEvent(new Event('beforeprint'));
  expect(host.textContent).toBe('dcba');
});

const places = (names: readonly string[]) =>
  Object.entries(names).map(([place, name]) => (
    <li key={place} style={{}}>
      {name}
    </li>
  ));

const textOf = ({ textContent }: Element) => textContent;
