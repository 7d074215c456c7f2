import { lazy, Suspense, useState } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { datasetLink } from '#src/load/datasetLink.ts';
import { cite } from '#src/statistics/cite.ts';
import { coverageInWords } from '#src/statistics/coverageInWords.ts';
import { formatDate } from '#src/statistics/format.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { anchors } from './anchors.ts';
import { DownloadAll } from './DownloadAll.tsx';
import { ImageCheckInput } from './ImageCheckInput.tsx';
import { Section } from './Section.tsx';

// What is far down the page comes after what is read first.
const DataDetails = lazy(() => import('./DataDetails.tsx').then((module) => ({ default: module.DataDetails })));

/** The data as a file, how to cite where they come from, what rights are stated, and what changed. */
export function UseTheseData({ dataset }: { dataset: Dataset }) {
  const [{ address }] = useState(() => datasetLink(document));
  return (
    <Section id={anchors.data} title="Use these data">
      <p className="mt-4 prose">
        <a href={address}>{dataset.id}.json</a>: every number with its words, phase, unit and notes, and the release
        line by line. It holds {coverageInWords(dataset)} Version {dataset.version}.
      </p>
      <Boundary
        fallback={() => (
          <p className="mt-4 prose">
            The other files could not be listed: the connection may be gone. Load the page again.
          </p>
        )}
      >
        <Suspense fallback={null}>
          <DataDetails folder={address} />
        </Suspense>
      </Boundary>
      <DownloadAll />
      {dataset.sources.map((source) => (
        <div key={source.id} className="mt-6 prose">
          <h3>{dataset.sources.length > 1 ? `Cite “${source.title}”` : 'Cite the release'}</h3>
          <p className="mt-1">{cite(source)}</p>
          {source.url !== undefined && (
            <p className="mt-1">
              Its address:{' '}
              <a className="written-out" href={source.url}>
                {source.url}
              </a>
            </p>
          )}
          {source.rights !== undefined && (
            <>
              <h3 className="mt-6">Rights</h3>
              <p className="mt-1">{source.rights}</p>
            </>
          )}
        </div>
      ))}
      {dataset.changes !== undefined && (
        <>
          <h3 className="mt-6">Versions</h3>
          <ul className="mt-1">
            {dataset.changes.map(({ version, date, note }) => (
              <li key={version}>
                {version}, {formatDate(date)}: {note}
              </li>
            ))}
          </ul>
        </>
      )}
      <ImageCheckInput />
    </Section>
  );
}
