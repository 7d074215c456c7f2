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

/** The notes in sight, what is behind the rest is called, and these, in order. */
function arrangement(...args: Parameters<typeof notes>) {
  const host = notes(...args);
  return { inSight: textsOf(host, 'p'), count: textsOf(host, 'summary'), behind: textsOf(host, 'li') };
}

const flag = 'All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.';

test('a total that does not add up comes first, then the figure’s note; notes on lines are behind their count', () => {
  expect(arrangement('work')).toEqual({
    inSight: [flag, 'Repairs are part of the visits.'],
    count: ['1 note on the lines'],
    behind: ['Visits for repairs: Part of the visits.'],
  });
});

test('a total that does not add up comes first too where the figure draws a part of it', () => {
  const figures: Dataset['figures'] = [
    { ...later, notes: ['So far.', 'By both crews.', 'At low tide.'] },
    { ...later, id: 'visits', measures: ['visits'], notes: ['So far.', 'By both crews.', 'At low tide.'] },
  ];
  expect(arrangement('later', inventedDataset({ figures }))).toEqual({
    inSight: [flag, 'So far.'],
    count: ['2 more notes'],
    behind: ['By both crews.', 'At low tide.'],
  });
  expect(arrangement('visits', inventedDataset({ figures }))).toEqual({
    inSight: ['So far.', 'By both crews.'],
    count: ['1 more note'],
    behind: ['At low tide.'],
  });
});

const later: Dataset['figures'][number] = {
  id: 'later',
  title: 'Later',
  subtitle: 'Later',
  kind: 'bars',
  phase: 'round-2',
  measures: ['boats'],
};

test('what is said of one number names it', () => {
  expect(arrangement('money')).toEqual({
    inSight: [],
    count: ['1 note on the lines'],
    behind: ['Loans. Lent, not given.'],
  });
});

test('there is no count where nothing is said of one line', () => {
  const figures = [{ ...later, notes: ['So far.'] }];
  expect(arrangement('later', inventedDataset({ figures }))).toEqual({
    inSight: [flag, 'So far.'],
    count: [],
    behind: [],
  });
});

test('nothing stands there where nothing is said', () => {
  const observations = inventedDataset().observations.map(({ note: _, ...rest }) => rest);
  expect(notes('money', inventedDataset({ observations })).childElementCount).toBe(0);
});
