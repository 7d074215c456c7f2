import { type Dataset, DatasetId, type FigureSpec, type Measure, type Source } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import { type FoundNumber, findNumbers } from './foundNumbers.ts';
import { leftOutReasons } from './leftOut.ts';
import { observe } from './observe.ts';
import { wordsBeside } from './wordsBeside.ts';

/** A first dataset of a text, and why it leaves numbers of the text out. */
export type Draft = { dataset: Dataset; left: Map<FoundNumber, string> };

const [maxMeasures, maxInFigure, maxFigures] = [5000, 60, 100];

/**
 * Drafts a dataset of a text's lines, named after its file: an observation, with a measure of its own, for each number that
 * may count something. What a person has to decide is in capitals; the year of publication is 9999.
 */
export function draftDataset(lines: string[], schema: string, name: string): Draft {
  const publication = { publisher: 'PUBLISHER OF THE RELEASE', title: 'TITLE OF THE RELEASE', published: '9999' };
  const source: Source = { id: 'release', ...publication, lines };
  const id = DatasetId.safeParse(slugOf(name));
  const empty: Dataset = {
    ...{ $schema: schema, format: 1, id: id.success ? id.data : 'draft', version: 'DRAFT' },
    ...{ title: 'TITLE OF THE PAGE', summary: 'SUMMARY IN ONE SENTENCE' },
    ...{ sources: [source], phases: [{ id: 'phase', label: 'NAME OF THE PHASE' }] },
    ...{ measures: [], observations: [], comparison: { change: 'none' }, figures: [] },
  };
  const numbers = findNumbers(source);
  const left = leftOutReasons(lines.join('\n'), numbers);
  const kept = numbers.filter((number) => !left.has(number));
  const ids = new Map<string, number>();
  let after = 0;
  const proposed = kept.flatMap((number, index) => {
    const words = wordsBeside(number, [after, kept[index + 1]?.start ?? Number.POSITIVE_INFINITY]);
    after = words.end;
    const label = words.label ?? `LABEL OF NUMBER ${index + 1}`;
    const measure: Measure = { id: freeId(slugOf(label), ids), label, unit: number.unit };
    const observation = index < maxMeasures ? observe(empty, source, number, words, measure) : undefined;
    if (observation === undefined) left.set(number, 'has no words of its own, or is one of more than 5,000');
    return observation === undefined ? [] : [{ measure, observation }];
  });
  const measures = proposed.map(({ measure }) => measure);
  const observations = proposed.map(({ observation }) => observation);
  return { dataset: { ...empty, measures, observations, figures: figuresOf(measures) }, left };
}

/** Returns a figure for each kind of unit, and more where it has more measures than a figure may have. */
function figuresOf(measures: Measure[]): FigureSpec[] {
  const lists = [...new Set(measures.map(({ unit }) => unitKind(unit)))].flatMap((kind) => {
    const ids = measures.filter(({ unit }) => unitKind(unit) === kind).map(({ id }) => id);
    return Array.from({ length: Math.ceil(ids.length / maxInFigure) }, (_, index) =>
      ids.slice(index * maxInFigure, (index + 1) * maxInFigure),
    );
  });
  return lists.slice(0, maxFigures).map((drawn, index) => ({
    ...{ id: `figure-${index + 1}`, title: `TITLE OF FIGURE ${index + 1}`, subtitle: 'WHAT IT SHOWS, WHERE AND WHEN' },
    ...{ kind: 'phases', measures: drawn },
  }));
}

/** Returns a text as an id of at most 48 characters; `number` where it has no Latin letter or digit. */
function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-/, '').slice(0, 48).replace(/-$/, '') || 'number';
}

/** Returns an id, or where it is taken the next of `boats-2`, `boats-3`; `taken` counts those of each. */
function freeId(id: string, taken: Map<string, number>): string {
  let count = (taken.get(id) ?? 0) + 1;
  while (count > 1 && taken.has(`${id}-${count}`)) count += 1;
  const free = count === 1 ? id : `${id}-${count}`;
  taken.set(free, 1);
  taken.set(id, count);
  return free;
}
