import { describe, expect, it } from 'vitest';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { type FigureNotes, figureNotes } from './figureNotes.ts';

const boatsFlag = 'All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.';

function figure(dataset: Dataset, id: string): FigureSpec {
  const found = dataset.figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no figure with this id: ${id}`);
  return found;
}

const later: FigureSpec = {
  id: 'later',
  title: 'Boats moved in Round 3',
  subtitle: 'Boats',
  kind: 'bars',
  phase: 'round-3',
  measures: ['boats'],
};

const notesOf = (id: string, dataset = inventedDataset()): FigureNotes => figureNotes(dataset, figure(dataset, id));

/** The invented dataset with a note at every observation. */
function noted(): Dataset {
  const { observations } = inventedDataset();
  return inventedDataset({
    observations: observations.map((each) => ({ ...each, note: `Note on ${each.measure} of ${each.phase}.` })),
  });
}

describe('the notes of a figure', () => {
  it('are its own first, then those of its measures by their names', () => {
    expect(notesOf('work').general).toEqual(['Repairs are part of the visits.']);
    expect(notesOf('work').measures).toEqual(['Visits for repairs: Part of the visits.']);
  });

  it('name a number with its phase where the figure shows several', () => {
    expect(notesOf('work', noted()).numbers).toEqual([
      { ref: { phase: 'round-1', measure: 'visits' }, name: 'Visits, Round 1', note: 'Note on visits of round-1.' },
      { ref: { phase: 'round-2', measure: 'visits' }, name: 'Visits, Round 2', note: 'Note on visits of round-2.' },
      {
        ref: { phase: 'round-1', measure: 'repairs' },
        name: 'Visits for repairs, Round 1',
        note: 'Note on repairs of round-1.',
      },
      { ref: { phase: 'round-1', measure: 'boats' }, name: 'Boats moved, Round 1', note: 'Note on boats of round-1.' },
      { ref: { phase: 'round-2', measure: 'boats' }, name: 'Boats moved, Round 2', note: 'Note on boats of round-2.' },
    ]);
  });

  it('name a number without its phase where the figure shows one, and leave out other phases', () => {
    expect(notesOf('money', noted()).numbers).toEqual([
      { ref: { phase: 'round-2', measure: 'loans' }, name: 'Loans', note: 'Note on loans of round-2.' },
    ]);
  });

  it('are none where nothing is said', () => {
    const { observations } = inventedDataset();
    const silent = inventedDataset({ observations: observations.map(({ note: _, ...rest }) => rest) });
    expect(notesOf('money', silent)).toEqual({ flags: [], general: [], measures: [], numbers: [] });
  });
});

describe('a stated total is flagged', () => {
  it('where it differs from its parts', () => {
    expect(notesOf('work').flags).toEqual([boatsFlag]);
  });

  it('where the figure shows only one of its parts', () => {
    const figures = [{ ...later, phase: 'round-2' }];
    expect(notesOf('later', inventedDataset({ figures })).flags).toEqual([boatsFlag]);
  });

  it('not where it agrees, nor at a figure that shows none of its parts', () => {
    expect(notesOf('money').flags).toEqual([]);
  });

  it('not at a figure that shows the measure in another phase only', () => {
    const dataset = inventedDataset({
      phases: ['1', '2', '3'].map((number) => ({ id: `round-${number}`, label: `Round ${number}` })),
      figures: [later],
    });
    expect(notesOf('later', dataset).flags).toEqual([]);
  });

  it('not where a gap keeps it from being checked', () => {
    const { observations } = inventedDataset();
    const dataset = inventedDataset({
      observations: observations.filter(({ phase, measure }) => measure !== 'boats' || phase !== 'round-1'),
    });
    expect(notesOf('work', dataset).flags).toEqual([]);
  });
});
