import { type FileRequest, type Format, formats, type TextForm, textForms } from '#src/export/file/fileName.ts';
import { type Scale, scales } from '#src/export/image/pixels.ts';
import { type SheetNotes, type SheetSize, sheetNotes, sheetSizes } from '#src/figures/sheet/sheet.ts';
import type { Subject } from '#src/figures/sheet/subject.ts';

export const backgrounds = ['white', 'transparent'] as const;

/** The settings of a download, stored for the next figure, as long as the tab is open. */
export type DownloadSettings = {
  format: Format;
  size: SheetSize;
  notes: SheetNotes;
  text: TextForm;
  scale: Scale;
  background: (typeof backgrounds)[number];
};

const defaults: DownloadSettings = {
  format: 'png',
  size: 'report',
  notes: 'short',
  text: 'text',
  scale: 2,
  background: 'white',
};
const storageKey = 'download';

/** Returns the file of a subject by the settings; those that make no difference to it are the usual ones. */
export function requestOf(subject: Subject, settings: DownloadSettings): FileRequest {
  return {
    subject,
    ...settings,
    notes: settings.size === 'slide' ? defaults.notes : settings.notes,
    text: settings.format === 'svg' ? settings.text : defaults.text,
  };
}

/** Returns the stored settings; the default where one is missing or invalid, or where the browser stores nothing. */
export function restoreSettings(storage: () => Storage): DownloadSettings {
  const stored = readObject(storage);
  const oneOf = <Value>(name: keyof DownloadSettings, values: readonly Value[], fallback: Value) =>
    values.find((value) => value === stored.get(name)) ?? fallback;
  return {
    format: oneOf('format', formats, defaults.format),
    size: oneOf('size', sheetSizes, defaults.size),
    notes: oneOf('notes', sheetNotes, defaults.notes),
    text: oneOf('text', textForms, defaults.text),
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
