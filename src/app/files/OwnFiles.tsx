import { KeptFiles } from '#src/app/kept/KeptFiles.tsx';
import { FileInput } from './FileInput.tsx';
import { useFileIntake } from './fileIntakeContext.ts';
import { PasteDataset } from './PasteDataset.tsx';

/** Renders what readers can do with their own files, each in a disclosure. `example` is the name of the dataset's file. */
export function OwnFiles({ example }: { example: string }) {
  const submitFiles = useFileIntake();
  return (
    <>
      <details className="needs-script print:hidden">
        <summary className="disclosure">Check an image against these data</summary>
        <p className="mt-1 prose text-small">
          A PNG, SVG or PDF file that was downloaded here holds the values that it shows, and where they come from.
          Choose it, or drop it anywhere on this page: it is read in this browser, sent nowhere, and held against the
          dataset.
        </p>
        <p className="mt-2">
          <FileInput
            label="Check an image"
            action="check"
            accept=".png,.svg,.pdf,image/png,image/svg+xml,application/pdf"
          />
        </p>
      </details>
      <details className="needs-script print:hidden">
        <summary className="disclosure">Show a dataset of your own</summary>
        <p className="mt-1 prose text-small">
          {`A JSON file in the form of ${example} can be shown here in its place, with all that this page does: charts, comparison, downloads. Choose it with “Open a dataset” at the top, drop it anywhere on this page, or paste its text, here or anywhere outside a field: it is read and checked in this browser, and sent nowhere. It stays open until the tab is closed, unless you choose “Keep on this device” at the top of its page.`}
        </p>
        <div className="text-small">
          <PasteDataset />
          <KeptFiles open={(file) => submitFiles([{ kind: 'file', file }], 'open')} />
        </div>
      </details>
    </>
  );
}
