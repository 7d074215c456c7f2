import { DatasetInput, FileInput } from './FileInput.tsx';

/** Renders what readers can do with their own files. `example` is the file name of the page's dataset. */
export function OwnFilesSection({ example }: { example: string }) {
  return (
    <>
      <div className="needs-script mt-6 print:hidden">
        <h3>Check an image against these data</h3>
        <p className="mt-1 prose">
          A PNG, SVG or PDF file that was downloaded here holds the values that it shows, and where they come from.
          Choose it, or drop it anywhere on this page: it is read in this browser, sent nowhere, and held against the
          dataset.
        </p>
        <p className="mt-3">
          <FileInput
            label="Check an image"
            action="check"
            accept=".png,.svg,.pdf,image/png,image/svg+xml,application/pdf"
          />
        </p>
      </div>
      <div className="needs-script mt-6 print:hidden">
        <h3>Show a dataset of your own</h3>
        <p className="mt-1 prose">
          {`A JSON file in the form of ${example} can be shown here in its place, with all that this page does: charts, comparison, downloads. Choose it, or drop it anywhere on this page: it is read and checked in this browser, and sent nowhere.`}
        </p>
        <p className="mt-3">
          <DatasetInput label="Open a dataset" />
        </p>
      </div>
    </>
  );
}
