import { LazyPart } from '#src/app/loading/LazyPart.tsx';
import type { Report } from '#src/export/check/checkFile.ts';
import { lazyComponent } from '#src/ui/lazyComponent.tsx';
import { firstFileOnly } from './firstFileOnly.ts';
import { ImageCheckLink } from './ImageCheckLink.tsx';

const imageCheckTable = lazyComponent(() => import('./ImageCheckTable.tsx').then((part) => part.ImageCheckTable));

type Props = {
  name: string;
  /** How many files were submitted; only the first is checked. */
  count: number;
  /** Undefined while the file is being read. */
  report: Report | undefined;
  close: () => void;
};

/** Renders the result of checking an image, and a link to its figure. */
export function ImageCheckReport({ name, count, report, close }: Props) {
  return (
    <>
      <h2 id="file.outcome" className="text-lead wrap-anywhere">
        {`Check of ${name}`}
      </h2>
      <p role="status" className="mt-3">
        {report === undefined ? 'The file is being read…' : `${firstFileOnly(count, 'checked')}${report.verdict}`}
      </p>
      {report !== undefined && report.values.length > 0 && (
        <LazyPart what="The table of its values" component={imageCheckTable} props={{ values: report.values }} />
      )}
      {report?.details.map((sentence) => (
        <p key={sentence} className="mt-3 text-small">
          {sentence}
        </p>
      ))}
      <div className="mt-6 flex flex-wrap gap-2">
        {report?.figure !== undefined && <ImageCheckLink figure={report.figure} />}
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </div>
    </>
  );
}
