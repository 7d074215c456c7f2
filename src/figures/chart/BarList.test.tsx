// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { layoutChart } from '#src/figures/layout/layout.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { widthOnPage } from '#src/figures/layout/text.ts';
import { type Selection, SelectionContext } from '#src/figures/selection/selection.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { render } from '#src/testing/render.ts';
import { BarList } from './BarList.tsx';

const dataset = inventedDataset();
const placed = layoutChart(
  dataset.figures.slice(0, 1).flatMap((figure) => chartRows(dataset, figure)),
  358,
  widthOnPage,
);

/** A selection that remembers what it was told, one number chosen from the start. */
function remembering(chosen?: string) {
  return {
    subscribe: () => () => undefined,
    selected: () => chosen,
    hovered: () => undefined,
    select: vi.fn<Selection['select']>(),
    hover: vi.fn<Selection['hover']>(),
    hrefOf: () => '',
  } satisfies Selection;
}

function list(selection: Selection = remembering()): HTMLElement {
  return render(
    <SelectionContext value={selection}>
      <BarList layout={placed} />
    </SelectionContext>,
  );
}

function button(host: HTMLElement, name: string): HTMLElement {
  const found = [...host.querySelectorAll('button')].find((each) => each.getAttribute('aria-label') === name);
  if (found === undefined) throw new Error(`no button with this name: ${name}`);
  return found;
}

function press(element: HTMLElement, key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  flushSync(() => element.dispatchEvent(event));
  return event.defaultPrevented;
}

describe('the list of a chart’s bars', () => {
  it('names them in drawn order, gaps in words', () => {
    const names = [...list().querySelectorAll('li')].map(
      ({ firstElementChild: place }) => place?.getAttribute('aria-label') ?? place?.textContent,
    );
    expect(names).toEqual([
      'Visits, Round 1: 61 visits',
      'Visits, Round 2: 80 visits',
      'Visits for repairs, Round 1: 17 visits',
      'Visits for repairs, Round 2: not reported',
      'Boats moved, Round 1: 4 boats',
      'Boats moved, Round 2: 3 boats',
    ]);
  });

  it('has a button for each value and none for a gap', () => {
    expect([...list().querySelectorAll('button')].map((each) => each.dataset['number'])).toEqual([
      'round-1.visits',
      'round-2.visits',
      'round-1.repairs',
      'round-1.boats',
      'round-2.boats',
    ]);
  });

  it('lies over the chart, bar by bar, in the size of letters', () => {
    const places = [...list().querySelectorAll('li')].map(({ style }) => [style.top, style.left, style.height]);
    expect(places).toEqual(
      placed.bars.map(({ hitArea }) => [
        `${hitArea.y / 16}rem`,
        `${(hitArea.x - 4) / 16}rem`,
        `${hitArea.height / 16}rem`,
      ]),
    );
  });

  it('says which bar is chosen', () => {
    const host = list(remembering('round-2.boats'));
    expect(button(host, 'Boats moved, Round 2: 3 boats').getAttribute('aria-pressed')).toBe('true');
    expect(button(host, 'Boats moved, Round 2: 3 boats').dataset['highlight']).toBe('selected');
    expect(button(host, 'Boats moved, Round 1: 4 boats').getAttribute('aria-pressed')).toBe('false');
    expect(button(host, 'Boats moved, Round 1: 4 boats').dataset['highlight']).toBeUndefined();
  });

  it('chooses a bar that is pressed, and lets go of the chosen one, each in a task of its own', () => {
    vi.useFakeTimers();
    const selection = remembering('round-2.boats');
    const host = list(selection);
    button(host, 'Visits, Round 1: 61 visits').click();
    button(host, 'Boats moved, Round 2: 3 boats').click();
    expect(selection.select.mock.calls).toEqual([]);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(selection.select.mock.calls).toEqual([
      ['round-1.visits', 'page'],
      [undefined, 'page'],
    ]);
  });

  it('hovers the bar that has the focus', () => {
    const selection = remembering();
    const host = list(selection);
    button(host, 'Visits, Round 1: 61 visits').focus();
    button(host, 'Visits, Round 1: 61 visits').blur();
    expect(selection.hover.mock.calls).toEqual([['round-1.visits'], [undefined]]);
  });
});

describe('arrow keys', () => {
  it('walk from value to value, past a gap, and choose', () => {
    const selection = remembering('round-1.repairs');
    const host = list(selection);
    expect(press(button(host, 'Visits for repairs, Round 1: 17 visits'), 'ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(button(host, 'Boats moved, Round 1: 4 boats'));
    expect(selection.select.mock.calls).toEqual([['round-1.boats', 'page', 'replace']]);
  });

  it('begin a new step where the walk begins', () => {
    const selection = remembering();
    press(button(list(selection), 'Visits, Round 2: 80 visits'), 'ArrowUp');
    expect(selection.select.mock.calls).toEqual([['round-1.visits', 'page', 'push']]);
  });

  it.each([
    ['the first bar', 'Visits, Round 1: 61 visits', 'ArrowUp', {}],
    ['the last bar', 'Boats moved, Round 2: 3 boats', 'ArrowRight', {}],
    ['another key', 'Visits, Round 2: 80 visits', 'a', {}],
    ['a key held with it', 'Visits, Round 2: 80 visits', 'ArrowLeft', { altKey: true }],
  ])('leave %s to the browser', (_, name, key, held) => {
    const selection = remembering();
    expect(press(button(list(selection), name), key, held)).toBe(false);
    expect(selection.select).not.toHaveBeenCalled();
  });
});
