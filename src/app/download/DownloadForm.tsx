import { formats } from '#src/export/file/fileName.ts';
import { scales } from '#src/export/image/pixels.ts';
import { sheetSizes } from '#src/figures/sheet/sheet.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import type { Elements } from '#src/ui/elements.ts';
import { RadioGroup } from '#src/ui/RadioGroup.tsx';
import { backgrounds, type DownloadSettings } from './downloadSettings.ts';

const labels = {
  report: 'Report',
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
      <Labelled name="Format">
        <RadioGroup
          label="Format"
          options={format}
          value={settings.format}
          onChange={(value) => onChange({ ...settings, format: value })}
        />
      </Labelled>
      {isImage && (
        <Labelled name="Size">
          <RadioGroup
            label="Size"
            options={size}
            value={settings.size}
            onChange={(value) => onChange({ ...settings, size: value })}
          />
        </Labelled>
      )}
      {settings.format === 'png' && settings.size !== 'column' && (
        <Labelled name="Scale">
          <RadioGroup label="Scale" options={scale} value={formatNumber(settings.scale)} onChange={setScale} />
        </Labelled>
      )}
      {isImage && (
        <Labelled name="Background">
          <RadioGroup
            label="Background"
            options={background}
            value={settings.background}
            onChange={(value) => onChange({ ...settings, background: value })}
          />
        </Labelled>
      )}
    </div>
  );
}

function Labelled({ name, children }: { name: string; children: Elements }) {
  return (
    <div>
      <p aria-hidden="true" className="mb-1 text-small text-muted">
        {name}
      </p>
      {children}
    </div>
  );
}
