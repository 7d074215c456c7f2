import type { Frame } from './frames.ts';
import type { SheetNotes } from './sheet.ts';

/** The most lines that the texts of a sheet may take; without it a text has as many as it needs. */
export type Caps = {
  title: number;
  lead: number;
  legend: number;
  flag: number;
  source: number;
  rights: number;
  row: number;
};

/** How a sheet makes room for its body: what it leaves out, and how many lines of the body have to fit for that. */
export type Economy = {
  hasPhaseNames: boolean;
  hasBriefLeads: boolean;
  noteLines: number;
  /** Whether notes of single numbers are shown as far as there is room. */
  areAllNotesWanted: boolean;
  /** How much of the last line's address is shown. */
  addressForm: 'whole' | 'host' | 'none';
  /** Whether the headline has its least size, in which it may take fewer lines. */
  hasSmallTitle: boolean;
  /** Whether the headline takes one more line rather than part an amount from what it is. */
  keepsAmounts: boolean;
  caps?: Caps;
  /** How many lines of the body are enough; `first` are those that are one measure, whose numbers are compared. */
  enough: number | 'first';
};

const usualNoteLines = 2;

/** How many lines of notes are tried where all are asked for and a sheet cannot grow. */
const moreNoteLines = [12, 10, 8, 7, 6, 5, 4, 3, 2] as const;

const all = Number.POSITIVE_INFINITY;

/** The most lines of texts where no measure fits beside them, the mildest first. */
const capsOf: readonly Caps[] = [
  { title: all, lead: 2, legend: 1, flag: 2, source: 2, rights: 2, row: 3 },
  { title: all, lead: 1, legend: 1, flag: 1, source: 1, rights: 1, row: 2 },
  { title: 3, lead: 1, legend: 1, flag: 1, source: 1, rights: 1, row: 2 },
  { title: 2, lead: 1, legend: 1, flag: 1, source: 1, rights: 1, row: 1 },
];

/**
 * Returns the economies of a sheet, the mildest first: the first in which enough of the body fits is taken. Those of a
 * group differ in the address alone, of which the last has the least. A sheet that grows has only those that keep it from
 * growing, and grows where none does.
 */
export function economiesOf(frame: Frame, notes: SheetNotes, firstLines: number): Economy[][] {
  const full: Economy = {
    hasPhaseNames: true,
    hasBriefLeads: false,
    noteLines: usualNoteLines,
    areAllNotesWanted: false,
    addressForm: 'whole',
    hasSmallTitle: false,
    keepsAmounts: true,
    enough: all,
  };
  const noNames = { ...full, hasPhaseNames: false };
  const fewLines = { ...noNames, keepsAmounts: false };
  const small = { ...fewLines, hasSmallTitle: true };
  const fitting = [
    ...[full, noNames].map(orHost),
    orNone({ ...noNames, hasSmallTitle: true }),
    orHost(fewLines),
    ...[small, { ...small, noteLines: 1 }, { ...small, noteLines: 0 }].map(orNone),
  ];
  if (frame.grows) return notes === 'all' ? [[{ ...full, noteLines: all }]] : fitting;
  const longer = notes === 'all' ? moreNoteLines : [];
  const allIn = (noteLines: number) => ({ noteLines, areAllNotesWanted: true });
  const brief = { ...small, hasBriefLeads: true };
  const capped = { ...brief, noteLines: 0, addressForm: 'none' } as const;
  return [
    ...longer.flatMap((noteLines) => [full, noNames].map((each) => ({ ...each, ...allIn(noteLines) }))).map(orHost),
    ...longer.slice(-1).map((noteLines) => orNone({ ...small, ...allIn(noteLines) })),
    ...fitting,
    ...[full, small, brief].map((each) => ({ ...each, enough: firstLines })).map(orNone),
    ...[3, 2].map((enough) => ({ ...small, enough })).map(orNone),
    [{ ...capped, enough: 1 }],
    ...capsOf.map((caps) => [{ ...capped, caps, enough: 'first' } as const]),
    ...capsOf.map((caps, index) => [{ ...capped, caps, enough: index < capsOf.length - 1 ? 1 : 0 }]),
  ];
}

/** Returns an economy, and after it the same with no more of the address than its host. */
const orHost = (economy: Economy): Economy[] => [economy, { ...economy, addressForm: 'host' }];

/** Returns an economy, and after it the same with less of the address, then with none. */
const orNone = (economy: Economy): Economy[] => [...orHost(economy), { ...economy, addressForm: 'none' }];
