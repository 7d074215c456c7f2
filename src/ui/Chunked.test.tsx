// @vitest-environment jsdom
import { Profiler } from 'react';
import { hydrateRoot } from 'react-dom/client';
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
