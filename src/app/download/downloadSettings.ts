import { type Format, formats } from '#src/export/file/fileName.ts';
import { type Scale, scales } from '#src/export/image/pixels.ts';
import { type SheetSize, sheetSizes } from '#src/figures/sheet/sheet.ts';

export const backgrounds = ['white', 'transparent'] as const;

/** The settings of a download, stored for the next figure and the next visit. */
export type DownloadSettings = {
  format: Format;
  size: SheetSize;
  scale: Scale;
  background: (typeof backgrounds)[number];
};

const defaults: DownloadSettings = { format: 'png', size: 'report', scale: 2, background: 'white' };
const storageKey = 'download';

/** Returns the stored settings; the default where one is missing or invalid, or where the browser stores nothing. */
export function restoreSettings(storage: () => Storage): DownloadSettings {
  const stored = readObject(storage);
  const oneOf = <Value>(name: keyof DownloadSettings, values: readonly Value[], fallback: Value) =>
    values.find((value) => value === stored.get(name)) ?? fallback;
  return {
    format: oneOf('format', formats, defaults.format),
    size: oneOf('size', sheetSizes, defaults.size),
    scale: oneOf('scale', scales, defaults.scale),
    background: oneOf('background', backgrounds, defaults.background),
  };
}

/** Stores the settings, where the browser allows it. */
export function saveSettings(storage: () => Storage, settings: DownloadSettings): void {
  try {
    storage().setItem(storageKey, JSON.stringify(settings));
  } catch {
    // A download works where the storage is full or forbidden, too.
  }
}

function readObject(storage: () => Storage): Map<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage().getItem(storageKey) ?? '{}');
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
