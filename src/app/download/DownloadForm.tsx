import type { ComponentProps } from 'react';
import { formats } from '#src/export/file/fileName.ts';
import { scales } from '#src/export/image/pixels.ts';
import { sheetSizes } from '#src/figures/sheet/sheet.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { RadioGroup } from '#src/ui/RadioGroup.tsx';
import { backgrounds, type DownloadSettings } from './downloadSettings.ts';

const labels = {
  report: 'Report',
  slide: 'Slide',
  square: 'Square',
  column: 'Column',
  white: 'White',
  transparent: 'Transparent',
} as const;

const format = formats.map((value) => ({ value, label: value.toUpperCase() }));
const size = sheetSizes.map((value) => ({ value, label: labels[value] }));
const background = backgrounds.map((value) => ({ value, label: labels[value] }));
const scale = scales.map((value) => ({ value: formatNumber(value), label: `${formatNumber(value)} ×` }));

type Props = { settings: DownloadSettings; onChange: (settings: DownloadSettings) => void };

/** Renders the settings of a file, without those that make no difference to its format. */
export function DownloadForm({ settings, onChange }: Props) {
  const isImage = settings.format !== 'csv';
  const setScale = (text: string) => {
    const found = scales.find((value) => formatNumber(value) === text);
    if (found !== undefined) onChange({ ...settings, scale: found });
  };
  return (
    <div className="grid gap-3">
      <Choice
        label="Format"
        options={format}
        value={settings.format}
        onChange={(value) => onChange({ ...settings, format: value })}
      />
      {isImage && (
        <Choice
          label="Size"
          options={size}
          value={settings.size}
          onChange={(value) => onChange({ ...settings, size: value })}
        />
      )}
      {settings.format === 'png' && settings.size !== 'column' && (
        <Choice label="Scale" options={scale} value={formatNumber(settings.scale)} onChange={setScale} />
      )}
      {isImage && (
        <Choice
          label="Background"
          options={background}
          value={settings.background}
          onChange={(value) => onChange({ ...settings, background: value })}
        />
      )}
    </div>
  );
}

/** Renders a group of radio buttons under its name, which screen readers have from its legend. */
function Choice<Value extends string>(props: ComponentProps<typeof RadioGroup<Value>>) {
  return (
    <div>
      <p aria-hidden="true" className="mb-1 text-small text-muted">
        {props.label}
      </p>
      <RadioGroup {...props} />
    </div>
  );
}
