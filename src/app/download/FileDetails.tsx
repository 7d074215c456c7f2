import type { UseQueryResult } from '@tanstack/react-query';
import { describeError } from '#src/app/loading/describeError.ts';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { ExportedFile } from '#src/export/file/exportFile.ts';
import { type FileRequest, fileName } from '#src/export/file/fileName.ts';
import { pixelSize } from '#src/export/image/pixels.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { formatBytes, formatCounted, formatNumber } from '#src/statistics/format/format.ts';
import { describeOmitted, sizeInPrint, sizeOf } from './describeSheet.ts';

type Props = {
  loadedDataset: LoadedDataset;
  request: FileRequest;
  sheet: Sheet;
  /** Whether the browser supports an image of this size. */
  isSupported: boolean;
  exported: UseQueryResult<ExportedFile>;
  retry: () => void;
};

const tooLarge =
  'This browser cannot make so large a picture. Choose a smaller scale, or SVG, which is sharp at any size.';

/** Renders the name and the size of the file, warnings, and why it could not be made. */
export function FileDetails({ loadedDataset, request, sheet, isSupported, exported, retry }: Props) {
  const details = [
    ...dimensions(request, sheet),
    ...(exported.data === undefined ? [] : [formatBytes(exported.data.bytes.length)]),
    ...(exported.isFetching ? ['being made'] : []),
  ];
  const isImage = request.format !== 'csv';
  const warnings = [
    ...(isImage ? describeOmitted(sheet) : []),
    ...(isSupported ? [] : [tooLarge]),
    ...(exported.isError ? [`The file could not be made. ${describeError('What makes it', exported.error)}`] : []),
    ...rasterisedWarning(exported.data?.rasterisedLines ?? 0),
  ];
  return (
    <div className="mt-4 text-small">
      <p className="wrap-anywhere font-semibold">{fileName(loadedDataset.dataset, request)}</p>
      <p className="text-muted">{details.join(' · ')}</p>
      <p role="status" className="mt-1 empty:mt-0">
        {warnings.join(' ')}
      </p>
      {isImage && sheet.omitted.notes.length > 0 && <OmittedNotes dataset={loadedDataset.dataset} sheet={sheet} />}
      {exported.isError && (
        <button type="button" className="button mt-2" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Renders the notes that a sheet leaves out, on request. */
function OmittedNotes({ dataset, sheet }: { dataset: Dataset; sheet: Sheet }) {
  return (
    <details>
      <summary className="disclosure">What is left out</summary>
      <ul className="ms-4 list-disc text-muted">
        {sheet.omitted.notes.map((note) => (
          <li key={note}>
            <MixedLanguageText dataset={dataset} text={note} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function dimensions({ format, scale }: FileRequest, sheet: Sheet): string[] {
  const { width, height } = pixelSize(sheet, scale);
  const { unit, printWidth } = sheet.physicalSize;
  switch (format) {
    case 'csv':
      return [];
    case 'svg':
      return [sizeOf(sheet)];
    case 'pdf':
      return [sizeInPrint(sheet)];
    case 'png': {
      const pixels = `${formatNumber(width)} × ${formatNumber(height)} px`;
      return unit === 'px' && printWidth === undefined ? [pixels] : [sizeInPrint(sheet), pixels];
    }
  }
}

const lineUnit = { kind: 'count', one: 'line', other: 'lines' } as const;

function rasterisedWarning(rasterisedLines: number): string[] {
  if (rasterisedLines === 0) return [];
  const all = formatCounted({ value: rasterisedLines }, lineUnit);
  const [pictures, over] = rasterisedLines === 1 ? ['a picture', 'it'] : ['pictures', 'them'];
  return [`${all} with letters that the PDF’s font lacks: drawn as ${pictures}, with the text over ${over}, unseen.`];
}
