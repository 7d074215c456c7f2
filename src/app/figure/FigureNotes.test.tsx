// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { FigureNotes } from './FigureNotes.tsx';

function notes(id: string, dataset: Dataset = inventedDataset()): HTMLElement {
  const figure = dataset.figures.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`no figure with this id: ${id}`);
  return partOfPage(dataset, <FigureNotes dataset={dataset} figure={figure} />);
}

test('a total that does not add up comes first, then what is said of the figure and its measures', () => {
  expect(textsOf(notes('work'), 'p')).toEqual([
    'All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
    'Repairs are part of the visits.',
    'Visits for repairs: Part of the visits.',
  ]);
});

test('a total that does not add up comes after what is said of the figure where the figure draws a part of it', () => {
  const figures: Dataset['figures'] = [
    {
      id: 'later',
      title: 'Later',
      subtitle: 'Later',
      kind: 'bars',
      phase: 'round-2',
      measures: ['boats'],
      notes: ['So far.'],
    },
  ];
  expect(textsOf(notes('later', inventedDataset({ figures })), 'p')).toEqual([
    'So far.',
    'All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
  ]);
});

test('what is said of one number names it', () => {
  expect(textsOf(notes('money'), 'li')).toEqual(['Loans. Lent, not given.']);
});

test('there is no list where nothing is said of one number', () => {
  expect(notes('work').querySelectorAll('ul')).toHaveLength(0);
});

test('nothing stands there where nothing is said', () => {
  const observations = inventedDataset().observations.map(({ note: _, ...rest }) => rest);
  expect(notes('money', inventedDataset({ observations })).childElementCount).toBe(0);
});
