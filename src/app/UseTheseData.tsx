import { useState } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { datasetLink } from '#src/load/datasetLink.ts';
import { cite } from '#src/statistics/cite.ts';
import { formatDate } from '#src/statistics/format.ts';
import { anchors } from './anchors.ts';
import { Section } from './Section.tsx';

/** The data as a file, how to cite where they come from, what rights are stated, and what changed. */
export function UseTheseData({ dataset }: { dataset: Dataset }) {
  const [{ address }] = useState(() => datasetLink(document));
  return (
    <Section id={anchors.data} title="Use these data">
      <p className="mt-4 prose">
        <a href={address}>{dataset.id}.json</a>: every number with its words, phase, unit and notes, and the release
        line by line. Version {dataset.version}.
      </p>
      {dataset.sources.map((source) => (
        <div key={source.id} className="mt-6 prose">
          <h3>Cite the release</h3>
          <p className="mt-1">{cite(source)}</p>
          {source.url !== undefined && (
            <p className="mt-1">
              Its address was{' '}
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
    </Section>
  );
}
