import { useEffect, useRef, useState } from 'react';
import { LazyPart } from '#src/app/loading/LazyPart.tsx';
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
import type { Elements } from '#src/ui/elements.ts';
import { lazyComponent } from '#src/ui/lazyComponent.tsx';
import { Section } from '#src/ui/Section.tsx';
import { SaveFileButton } from './SaveFileButton.tsx';

// Far down the page: their code loads when they come near the viewport.
const citations = lazyComponent(() => import('./Citations.tsx').then((part) => part.Citations));
const dataDownloads = lazyComponent(() => import('./DataDownloads.tsx').then((part) => part.DataDownloads));

/** Renders the section on the data: its files and what can be done with them, citations, rights and versions. */
export function UseTheseData({ dataset }: { dataset: Dataset }) {
  const { datasetHref, link } = useSite();
  const isOpened = useFileId() !== undefined;
  const name = `${dataset.id}.json`;
  const several = dataset.sources.length > 1;
  return (
    <Section id={anchors.data} title="Use these data">
      <p className="mt-2 text-small">
        {isOpened ? <OpenedFileLink name={name} /> : <a href={datasetHref}>{name}</a>}
        <span>: every number with its words, phase, unit and notes, and the release line by line. It holds </span>
        <span>{`${formatCoverage(dataset)} Version ${dataset.version}.`}</span>
      </p>
      <WhenNear room={<FilesRoom dataset={dataset} />}>
        <LazyPart
          what="The list of the other files"
          component={dataDownloads}
          props={{ folder: isOpened ? undefined : link.url }}
          fallback={<FilesRoom dataset={dataset} />}
        />
      </WhenNear>
      <div className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-3 text-small/[1.4]">
        <div>
          {dataset.sources.map((source) => (
            <CitedSource key={source.id} dataset={dataset} source={source} several={several} />
          ))}
          <div className="needs-script min-h-[5.2rem] print:hidden">
            <WhenNear>
              <LazyPart what="What gives other ways to cite" component={citations} props={{}} />
            </WhenNear>
          </div>
        </div>
        <div>
          <Rights dataset={dataset} />
          <Versions dataset={dataset} />
        </div>
      </div>
    </Section>
  );
}

/** Reserves the height of the list of files, so that the page does not grow while it is read. */
function FilesRoom({ dataset }: { dataset: Dataset }) {
  const files = dataset.sources.length + (dataset.statedTotals?.length ? 6 : 5);
  return (
    <div className="files-room needs-script print:hidden">
      {Array.from({ length: files }, (_, index) => (
        <div key={String(index)} />
      ))}
    </div>
  );
}

/** Renders the file of an opened dataset, to be saved. */
function OpenedFileLink({ name }: { name: string }) {
  const { file } = useLoadedDataset();
  return file === undefined ? <span>{name}</span> : <SaveFileButton name={name} type="application/json" bytes={file} />;
}

/** How far from the viewport content renders. */
const rootMargin = '1200px';

/** Renders its children when they come near the viewport, `room` until then. */
function WhenNear({ room, children }: { room?: Elements; children: Elements }) {
  const placeholder = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => setNear((was) => was || entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin },
    );
    if (placeholder.current !== null) observer.observe(placeholder.current);
    return () => observer.disconnect();
  }, []);
  return isNear ? children : <div ref={placeholder}>{room}</div>;
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
