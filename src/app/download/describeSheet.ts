import { measuredHeight, printWidth } from '#src/export/image/pixels.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { formatCounted, formatList, formatNumber } from '#src/statistics/format/format.ts';

const pointsPerMillimetre = 72 / 25.4;
const a4Height = 297;
/** The height of a report by its width, where nothing makes it grow. */
const reportShape = 9 / 16;

const rounded = (value: number) => Math.round(value * 10) / 10;
const heightIn = ({ width, height }: Sheet, across: number) => rounded((across * height) / width);

/** Returns what a sheet's preview shows: where it is put, and its smallest letters: `A slide of 16 : 9; letters from 10 pt`. */
export function describeMedium(sheet: Sheet): string {
  return `${mediumWords(sheet)}; letters from ${smallestLetters(sheet)}`;
}

function mediumWords(sheet: Sheet): string {
  switch (sheet.size) {
    case 'report':
      return `${sizeInPrint(sheet)} on a page of A4`;
    case 'column':
      return `${sizeInPrint(sheet)}, a column of a page of A4`;
    case 'slide':
      return 'A slide of 16 : 9';
    case 'square':
      return 'A post in a feed';
  }
}

/** Returns the size of a sheet in a document or on a slide, e.g. `160 × 90 mm`. */
export function sizeInPrint(sheet: Sheet): string {
  const width = printWidth(sheet);
  return `${formatNumber(rounded(width))} × ${formatNumber(heightIn(sheet, width))} mm`;
}

/** Returns the size of a sheet in the unit of its width, e.g. `1,600 × 900 px`. */
export function sizeOf(sheet: Sheet): string {
  const { width, unit } = sheet.physicalSize;
  return `${formatNumber(width)} × ${formatNumber(measuredHeight(sheet))} ${unit}`;
}

/** Returns the size of the smallest letters, rounded down: in pt where it is printed or thrown on a wall, or in px. */
function smallestLetters(sheet: Sheet): string {
  const { size, width, marks, physicalSize } = sheet;
  const smallest = Math.min(...marks.flatMap((mark) => (mark.kind === 'text' ? mark.size : [])));
  const isScreen = size === 'square';
  const across = isScreen ? physicalSize.width : printWidth(sheet) * pointsPerMillimetre;
  return `${formatNumber(Math.floor(((smallest * across) / width) * 10 + 1e-6) / 10)} ${isScreen ? 'px' : 'pt'}`;
}

/** Matches the last line's address: `Release: https://harbour.example/7`. */
const isAddress = /^\w+: https?:\/\/\S+$/;

const noteUnit = { kind: 'count', one: 'note', other: 'notes' } as const;
const lineUnit = { kind: 'count', one: 'line', other: 'lines' } as const;

/** Returns what a sheet leaves out and where it stands, and how high a report has grown, as sentences; none of neither. */
export function describeOmitted(sheet: Sheet): string[] {
  const { size, omitted } = sheet;
  const notes = omitted.notes.filter((text) => !isAddress.test(text)).length;
  const hasAddress = notes < omitted.notes.length;
  const named = [
    ...(notes === 0 ? [] : [notes === 1 ? 'the note' : 'the notes']),
    ...(hasAddress ? ['the address'] : []),
  ];
  const left = [
    ...(notes === 0 ? [] : [formatCounted({ value: notes }, noteUnit)]),
    ...(hasAddress ? ['the address'] : []),
    ...(omitted.lines === 0 ? [] : [`${formatCounted({ value: omitted.lines }, lineUnit)} of the chart`]),
  ];
  const height = heightIn(sheet, printWidth(sheet));
  const usual = rounded(printWidth(sheet) * reportShape);
  return [
    ...(left.length === 0 ? [] : [`Left out for want of room: ${formatList(left)}.`]),
    ...(named.length === 0 ? [] : [whereabouts(named, notes + Number(hasAddress))]),
    ...(omitted.lines === 0 ? [] : ['The size Report has room for every line.']),
    ...(size !== 'report' || height <= usual ? [] : [growth(height, usual)]),
  ];
}

/** Says where texts are that a sheet leaves out: `The note and the address are in the caption and in the description.` */
function whereabouts(named: string[], count: number): string {
  const words = formatList(named);
  const verb = count === 1 ? 'is' : 'are';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${verb} in the caption and in the description.`;
}

function growth(height: number, usual: number): string {
  const over = height > a4Height ? ', more than a page of A4' : '';
  return `This report is ${formatNumber(height)} mm high${over}; ${formatNumber(usual)} mm is usual.`;
}
