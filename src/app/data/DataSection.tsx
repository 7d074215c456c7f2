import { Suspense } from 'react';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useSite } from '#src/app/state/siteContext.ts';
import { useFileId } from '#src/app/state/useView.ts';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { formatCoverage } from '#src/statistics/coverage/describeCoverage.ts';
import { formatDate } from '#src/statistics/format/format.ts';
import { cite } from '#src/statistics/source/cite.ts';
import { describeReuse } from '#src/statistics/source/rights.ts';
import { useAnswers } from '#src/ui/useAnswers.ts';
import { Citations } from './Citations.tsx';
import { DataDownloads } from './DataDownloads.tsx';
import { readOtherDatasets } from './otherDatasets.ts';
import { SaveFileButton } from './SaveFileButton.tsx';

/** Renders the files of the data and what can be done with them, citations, rights and versions. */
export function DataSection({ dataset }: { dataset: Dataset }) {
  const { datasetHref } = useSite();
  const isOpened = useFileId() !== undefined;
  const name = `${dataset.id}.json`;
  const several = dataset.sources.length > 1;
  return (
    <>
      <p className="mt-2 text-small">
        {isOpened ? <OpenedFileLink name={name} /> : <a href={datasetHref}>{name}</a>}
        <span>: every number with its words, phase, unit and notes, and the release line by line. It holds </span>
        <span>{`${formatCoverage(dataset)} Version ${dataset.version}.`}</span>
      </p>
      <Suspense>
        <DataDownloads isOpened={isOpened} />
      </Suspense>
      <div className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-3 text-small/[1.4]">
        <div>
          {dataset.sources.map((source) => (
            <CitedSource key={source.id} dataset={dataset} source={source} several={several} />
          ))}
          <OtherCitations />
        </div>
        <div>
          <Rights dataset={dataset} />
          <Versions dataset={dataset} />
          <OtherDatasets />
        </div>
      </div>
    </>
  );
}

/** Renders other ways to cite once the scripts run, in the room that is kept for them. */
function OtherCitations() {
  return <div className="needs-script min-h-[5.2rem] print:hidden">{useAnswers() && <Citations />}</div>;
}

/** Renders the file of an opened dataset, to be saved. */
function OpenedFileLink({ name }: { name: string }) {
  const { file } = useLoadedDataset();
  return file === undefined ? <span>{name}</span> : <SaveFileButton name={name} type="application/json" bytes={file} />;
}

function CitedSource({ dataset, source, several }: { dataset: Dataset; source: Source; several: boolean }) {
  return (
    <div className="mb-2">
      <h3>
        <MixedLanguageText dataset={dataset} text={several ? `Cite “${source.title}”` : 'Cite the release'} />
      </h3>
      <p>
        <MixedLanguageText dataset={dataset} text={cite(source)} />
      </p>
      {source.url !== undefined && (
        <p>
          Its address:{' '}
          <a className="written-out" href={source.url}>
            {source.url}
          </a>
        </p>
      )}
    </div>
  );
}

function Rights({ dataset }: { dataset: Dataset }) {
  return (
    <div className="mb-2">
      <h3>Rights</h3>
      {describeReuse(dataset).map((text) => (
        <p key={text}>
          <MixedLanguageText dataset={dataset} text={text} />
        </p>
      ))}
    </div>
  );
}

/** Renders links to the other datasets of the site. */
function OtherDatasets() {
  const site = useSite();
  const others = site.others ?? readOtherDatasets(document);
  if (others.length === 0) return null;
  return (
    <>
      <h3>Also on this site</h3>
      <ul>
        {others.map(({ title, language, href }) => (
          <li key={href}>
            <a href={href} hrefLang={language} lang={language} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Versions({ dataset }: { dataset: Dataset }) {
  const { changes = [] } = dataset;
  if (changes.length === 0) return null;
  return (
    <>
      <h3>Versions</h3>
      <ul>
        {changes.map(({ version, date, note }) => (
          <li key={version}>
            <span>{`${version}, ${formatDate(date)}: `}</span>
            <DatasetText dataset={dataset} text={note} />
          </li>
        ))}
      </ul>
    </>
  );
}
