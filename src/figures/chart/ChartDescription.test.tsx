// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { render } from '#src/testing/render.ts';
import { ChartDescription } from './ChartDescription.tsx';

const described = (language: string) => {
  const dataset = inventedDataset({ language });
  const [figure] = dataset.figures;
  if (figure === undefined) throw new Error('no figure');
  return render(<ChartDescription ariaId="visits" dataset={dataset} figure={figure} />).querySelector('p');
};

test('a chart is described in the words of the page, whatever the language of its dataset', () => {
  expect(described('cy')?.textContent).toMatch(/^Bar chart/);
  expect(described('cy')?.lang).toBe('en-GB');
  expect(described('ar')?.dir).toBe('ltr');
});

test('which is not said again where both are the same', () => {
  expect(described('en-GB')?.hasAttribute('lang')).toBe(false);
});
