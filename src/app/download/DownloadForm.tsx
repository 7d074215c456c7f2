import { formats, textForms } from '#src/export/file/fileName.ts';
import { pixelSize, scales } from '#src/export/image/pixels.ts';
import { type Sheet, type SheetSize, sheetNotes, sheetSizes } from '#src/figures/sheet/sheet.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { RadioGroup } from '#src/ui/RadioGroup.tsx';
import { backgrounds, type DownloadSettings } from './downloadSettings.ts';

const labels = {
  report: 'Report',
  slide: 'Slide',
  square: 'Square',
  column: 'Column',
  short: 'Short',
  all: 'All',
  text: 'As text',
  outlines: 'As outlines',
  white: 'White',
  transparent: 'Transparent',
} as const;

const hints = {
  png: 'for slides, documents',
  svg: 'to edit',
  pdf: 'for print',
  csv: 'for a spreadsheet',
  report: '160 mm, a document',
  slide: 'a whole slide, 16 : 9',
  square: 'a post in a feed',
  column: '85 mm, in print',
  short: 'flags, two lines',
  text: 'its font is in the file',
  outlines: 'for programs without that font, such as word processors, and for right-to-left texts',
  white: 'for any page',
  transparent: 'for light pages',
} as const;

/** What `All` does to a sheet: only some grow. A slide has no `All`. */
const allHints: Record<SheetSize, string> = {
  report: 'the report grows',
  slide: '',
  square: 'as many as fit',
  column: 'the column grows',
};

const format = formats.map((value) => ({ value, label: value.toUpperCase(), hint: hints[value] }));
const size = sheetSizes.map((value) => ({ value, label: labels[value], hint: hints[value] }));
const text = textForms.map((value) => ({ value, label: labels[value], hint: hints[value] }));
const background = backgrounds.map((value) => ({ value, label: labels[value], hint: hints[value] }));

type Props = { settings: DownloadSettings; sheet: Sheet; onChange: (settings: DownloadSettings) => void };

/** Renders the settings of a file, without those that make no difference to its format. */
export function DownloadForm({ settings, sheet, onChange }: Props) {
  const { format: chosen, size: chosenSize } = settings;
  const isImage = chosen !== 'csv';
  const notes = sheetNotes.map((value) => {
    return { value, label: labels[value], hint: value === 'short' ? hints.short : allHints[chosenSize] };
  });
  const scale = scales.map((value) => {
    const { width, height } = pixelSize(sheet, value);
    const hint = `${formatNumber(width)} × ${formatNumber(height)} px`;
    return { value: formatNumber(value), label: `${formatNumber(value)} ×`, hint };
  });
  const setScale = (written: string) => {
    const found = scales.find((value) => formatNumber(value) === written);
    if (found !== undefined) onChange({ ...settings, scale: found });
  };
  return (
    <div className="grid gap-3">
      <RadioGroup
        label="Format"
        options={format}
        value={chosen}
        onChange={(value) => onChange({ ...settings, format: value })}
      />
      {isImage && (
        <RadioGroup
          label="Size"
          options={size}
          value={chosenSize}
          onChange={(value) => onChange({ ...settings, size: value })}
        />
      )}
      {isImage && chosenSize !== 'slide' && (
        <RadioGroup
          label="Notes"
          options={notes}
          value={settings.notes}
          onChange={(value) => onChange({ ...settings, notes: value })}
        />
      )}
      {chosen === 'svg' && (
        <RadioGroup
          label="Text"
          options={text}
          value={settings.text}
          onChange={(value) => onChange({ ...settings, text: value })}
        />
      )}
      {chosen === 'png' && chosenSize !== 'column' && (
        <RadioGroup label="Scale" options={scale} value={formatNumber(settings.scale)} onChange={setScale} />
      )}
      {isImage && (
        <RadioGroup
          label="Background"
          options={background}
          value={settings.background}
          onChange={(value) => onChange({ ...settings, background: value })}
        />
      )}
    </div>
  );
}
