import { formats } from '#src/export/file/fileName.ts';
import { scales } from '#src/export/image/pixels.ts';
import { sheetSizes } from '#src/figures/sheet/sheet.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import type { Elements } from '#src/ui/elements.ts';
import { RadioGroup } from '#src/ui/RadioGroup.tsx';
import { backgrounds, type Choices } from './downloadSettings.ts';

const named = {
  report: 'Report',
  square: 'Square',
  column: 'Column',
  white: 'White',
  transparent: 'Transparent',
} as const;

const format = formats.map((value) => ({ value, label: value.toUpperCase() }));
const size = sheetSizes.map((value) => ({ value, label: named[value] }));
const background = backgrounds.map((value) => ({ value, label: named[value] }));
const scale = scales.map((value) => ({ value: formatNumber(value), label: `${formatNumber(value)} ×` }));

/** What a file is given as; what makes no difference to it is left out. */
export function DownloadForm({ choices, choose }: { choices: Choices; choose: (choices: Choices) => void }) {
  const drawn = choices.format !== 'csv';
  const setScale = (text: string) => {
    const found = scales.find((value) => formatNumber(value) === text);
    if (found !== undefined) choose({ ...choices, scale: found });
  };
  return (
    <div className="grid gap-3">
      <Line name="Format">
        <RadioGroup
          label="Format"
          options={format}
          value={choices.format}
          onChange={(value) => choose({ ...choices, format: value })}
        />
      </Line>
      {drawn && (
        <Line name="Size">
          <RadioGroup
            label="Size"
            options={size}
            value={choices.size}
            onChange={(value) => choose({ ...choices, size: value })}
          />
        </Line>
      )}
      {choices.format === 'png' && choices.size !== 'column' && (
        <Line name="Scale">
          <RadioGroup label="Scale" options={scale} value={formatNumber(choices.scale)} onChange={setScale} />
        </Line>
      )}
      {drawn && (
        <Line name="Background">
          <RadioGroup
            label="Background"
            options={background}
            value={choices.background}
            onChange={(value) => choose({ ...choices, background: value })}
          />
        </Line>
      )}
    </div>
  );
}

function Line({ name, children }: { name: string; children: Elements }) {
  return (
    <div>
      <p aria-hidden="true" className="mb-1 text-small text-muted">
        {name}
      </p>
      {children}
    </div>
  );
}
