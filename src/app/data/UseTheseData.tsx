import { useEffect, useRef, useState } from 'react';
import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useSite } from '#src/app/state/siteContext.ts';
import { useFileId } from '#src/app/state/useView.ts';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { formatCoverage } from '#src/statistics/coverage/describeCoverage.ts';
import { formatDate } from '#src/statistics/format/format.ts';
import { cite } from '#src/statistics/source/cite.ts';
import { describeReuse } from '#src/statistics/source/rights.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import type { Elements } from '#src/ui/elements.ts';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import { Section } from '#src/ui/Section.tsx';
import { SaveFile } from './SaveFileButton.tsx';

// What is far down the page comes after what is read first.
const citeChoice = lazyComponent(() => import('./Citations.tsx').then((part) => part.CiteChoice));
const dataDetails = lazyComponent(() => import('./DataDownloads.tsx').then((part) => part.DataDetails));
const yourFiles = lazyComponent(() => import('#src/app/files/OwnFilesSection.tsx').then((part) => part.OwnFilesSection));

/** The data as files, how to cite them and where they come from, what rights are stated, and what changed. */
export function UseTheseData({ dataset }: { dataset: Dataset }) {
  const { datasetHref, link } = useSite();
  const opened = useFileId() !== undefined;
  const name = `${dataset.id}.json`;
  return (
    <Section id={anchors.data} title="Use these data">
      <p className="mt-4 prose">
        {opened ? <OwnFile name={name} /> : <a href={datasetHref}>{name}</a>}
        <span>: every number with its words, phase, unit and notes, and the release line by line. It holds </span>
        <span>{`${formatCoverage(dataset)} Version ${dataset.version}.`}</span>
      </p>
      <Later what="The list of the other files">
        <Lazy component={dataDetails} props={{ folder: opened ? undefined : link.address }} />
      </Later>
      {dataset.sources.map((source) => (
        <CitedSource key={source.id} dataset={dataset} source={source} several={dataset.sources.length > 1} />
      ))}
      <Later what="What gives other ways to cite">
        <Lazy component={citeChoice} props={{}} />
      </Later>
      <Rights dataset={dataset} />
      <Versions dataset={dataset} />
      <Later what="What is done with files of yours">
        <Lazy component={yourFiles} props={{ example: name }} />
      </Later>
    </Section>
  );
}

/** The dataset's own file, which stands nowhere but here. */
function OwnFile({ name }: { name: string }) {
  const { file } = useLoadedDataset();
  return file === undefined ? <span>{name}</span> : <SaveFile name={name} type="application/json" bytes={file} />;
}

/** How far below the screen a part is when it is made. */
const ahead = '1200px';

/** What is made when its place comes near the screen; `what` it is, where it cannot be had. */
function Later({ what, children }: { what: string; children: Elements }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => setNear((was) => was || entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: ahead },
    );
    if (place.current !== null) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  if (!near) return <div ref={place} />;
  return (
    <ErrorBoundary fallback={(error, retry) => <ErrorWithRetry what={what} error={error} retry={retry} />}>
      {children}
    </ErrorBoundary>
  );
}

function CitedSource({ dataset, source, several }: { dataset: Dataset; source: Source; several: boolean }) {
  return (
    <div className="mt-6 prose">
      <h3>
        <MixedLanguageText dataset={dataset} text={several ? `Cite “${source.title}”` : 'Cite the release'} />
      </h3>
      <p className="mt-1">
        <MixedLanguageText dataset={dataset} text={cite(source)} />
      </p>
      {source.url !== undefined && (
        <p className="mt-1">
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
    <div className="mt-6 prose">
      <h3>Rights</h3>
      {describeReuse(dataset).map((text) => (
        <p key={text} className="mt-1">
          <MixedLanguageText dataset={dataset} text={text} />
        </p>
      ))}
    </div>
  );
}

function Versions({ dataset }: { dataset: Dataset }) {
  const { changes = [] } = dataset;
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="mt-6">Versions</h3>
      <ul className="mt-1">
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
