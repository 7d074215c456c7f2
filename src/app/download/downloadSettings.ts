import { type Format, formats } from '#src/export/file/fileName.ts';
import { type Scale, scales } from '#src/export/image/pixels.ts';
import { type SheetSize, sheetSizes } from '#src/figures/sheet/sheet.ts';

export const backgrounds = ['white', 'transparent'] as const;

/** How a reader wants files: kept for the next figure, and for the next visit. */
export type Choices = { format: Format; size: SheetSize; scale: Scale; background: (typeof backgrounds)[number] };

const usual: Choices = { format: 'png', size: 'report', scale: 2, background: 'white' };
const place = 'download';

/** The choices of the last time; the usual ones where there are none, or where the browser keeps nothing. */
export function keptChoices(storage: () => Storage): Choices {
  const kept = readObject(storage);
  const oneOf = <Value>(name: keyof Choices, values: readonly Value[], otherwise: Value) =>
    values.find((value) => value === kept.get(name)) ?? otherwise;
  return {
    format: oneOf('format', formats, usual.format),
    size: oneOf('size', sheetSizes, usual.size),
    scale: oneOf('scale', scales, usual.scale),
    background: oneOf('background', backgrounds, usual.background),
  };
}

/** Keeps the choices, where the browser keeps anything. */
export function keepChoices(storage: () => Storage, choices: Choices): void {
  try {
    storage().setItem(place, JSON.stringify(choices));
  } catch {
    // A full or forbidden store is no reason to give no file.
  }
}

function readObject(storage: () => Storage): Map<string, unknown> {
  try {
    const kept: unknown = JSON.parse(storage().getItem(place) ?? '{}');
    return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  } catch {
    return new Map();
  }
}
