import { describe, expect, it } from 'vitest';
import type { FigureSpec, Source, Words } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { sourceLine, wordsOf } from './sourceLine.ts';

const letter: Source = {
  id: 'letter',
  publisher: 'Harbour Board',
  title: 'A letter to the rowers',
  published: '2013-01',
  lines: ['Oars: 5.', 'Sails: 6.', 'Masts: 7.', 'Pumps: 8.'],
};

function lineFor(sections: Source['sections'], ...quotes: string[]): string {
  const dataset = inventedDataset({ sources: [sections ? { ...letter, sections } : letter] });
  return sourceLine(
    dataset,
    quotes.map((quote) => ({ quote })),
  );
}

const lineOf = (figure: FigureSpec) => sourceLine(inventedDataset(), wordsOf(inventedDataset(), figure));

describe('the source line of a figure', () => {
  it('names the release and the sections that its numbers stand in', () => {
    const figure = inventedDataset().figures.find(({ id }) => id === 'work');
    expect(figure && lineOf(figure)).toBe('Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.');
  });

  it('leaves out sections that it shows nothing of', () => {
    const figure: FigureSpec = {
      id: 'a',
      title: 'A',
      subtitle: 'A',
      kind: 'bars',
      phase: 'round-2',
      measures: ['rope'],
    };
    expect(lineOf(figure)).toBe('Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 2.');
  });
});

describe('the source line of a list of words', () => {
  it('gives the title of a release without a reference, and no section where there is none', () => {
    expect(lineFor(undefined, 'Oars: 5')).toBe('Source: Harbour Board, “A letter to the rowers”, January 2013.');
  });

  it('gives sections in the order of the release, each once', () => {
    const sections = [
      { label: 'Greeting', line: 1 },
      { label: 'Figures', line: 3 },
    ];
    expect(lineFor(sections, 'Pumps: 8', 'Masts: 7', 'Oars: 5')).toBe(
      'Source: Harbour Board, “A letter to the rowers”, January 2013; Greeting; Figures.',
    );
  });

  it('joins neighbours that are the same up to their last comma', () => {
    const sections = [
      { label: 'Notes, part 1, a', line: 1 },
      { label: 'Notes, part 1, b', line: 2 },
      { label: 'Notes, part 1, c', line: 3 },
      { label: 'Close', line: 4 },
    ];
    expect(lineFor(sections, 'Oars: 5', 'Sails: 6', 'Masts: 7', 'Pumps: 8')).toBe(
      'Source: Harbour Board, “A letter to the rowers”, January 2013; Notes, part 1, a, b and c; Close.',
    );
  });

  it('gives no section for words before the first', () => {
    expect(lineFor([{ label: 'Figures', line: 3 }], 'Oars: 5')).toBe(
      'Source: Harbour Board, “A letter to the rowers”, January 2013.',
    );
  });

  it('has an entry for each source that is used, in the order of the dataset', () => {
    const dataset = inventedDataset({ sources: [...inventedDataset().sources, letter] });
    const words: Words[] = [{ source: 'letter', quote: 'Oars: 5' }, { quote: '80 Visits' }];
    expect(sourceLine(dataset, words)).toBe(
      'Sources: Harbour Office, bulletin 7, 5 June 2012; Notes, 2. ' +
        'Harbour Board, “A letter to the rowers”, January 2013.',
    );
    expect(sourceLine(dataset, words.slice(1))).toBe('Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 2.');
  });

  it('is empty where nothing was stated', () => {
    expect(sourceLine(inventedDataset(), [])).toBe('');
  });
});
