import { Suspense } from 'react';
import { UseTheseData } from '#src/app/data/UseTheseData.tsx';
import { Glossary } from '#src/app/glossary/Glossary.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { Chunked } from '#src/ui/Chunked.tsx';
import { AlsoReported } from './AlsoReported.tsx';
import { FigureSection } from './FigureSection.tsx';
import { TextTables } from './TextTables.tsx';
import { Totals } from './Totals.tsx';

/** Renders the sections from the figures on. Each Suspense is hydrated in a task of its own. */
export function LaterParts({ dataset }: { dataset: Dataset }) {
  return (
    <>
      <div id={anchors.figures} className="huge:grid huge:grid-cols-2 huge:gap-x-16">
        <Chunked size={1} first={1}>
          {dataset.figures.map((figure, index) => (
            <Suspense key={figure.id}>
              <FigureSection dataset={dataset} figure={figure} number={index + 1} />
            </Suspense>
          ))}
        </Chunked>
      </div>
      <Suspense>
        <Totals dataset={dataset} />
        <AlsoReported dataset={dataset} />
        <TextTables dataset={dataset} />
        <Glossary dataset={dataset} />
      </Suspense>
      <UseTheseData dataset={dataset} />
    </>
  );
}
