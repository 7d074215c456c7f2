import type { Dataset } from '#src/dataset/schema.ts';
import { AlsoReported } from './AlsoReported.tsx';
import { anchors } from './anchors.ts';
import { Columns } from './Columns.tsx';
import { Comparison } from './Comparison.tsx';
import { FigureSection } from './FigureSection.tsx';
import { Glossary } from './Glossary.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { ReleasePanel } from './ReleasePanel.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TextTables } from './TextTables.tsx';
import { Totals } from './Totals.tsx';
import { UseTheseData } from './UseTheseData.tsx';
import { useArrival } from './useArrival.ts';

/** A dataset as the page shows it, from its archive notice to the release word for word. */
export function Page({ dataset }: { dataset: Dataset }) {
  useArrival();
  return (
    <div lang={dataset.language ?? 'en-GB'}>
      <SkipLinks />
      <Notices dataset={dataset} />
      <Columns release={<ReleasePanel dataset={dataset} />}>
        <Masthead dataset={dataset} />
        <KeyNumbers dataset={dataset} />
        <Comparison dataset={dataset} />
        <div id={anchors.figures} className="huge:grid huge:grid-cols-2 huge:gap-x-16">
          {dataset.figures.map((figure, index) => (
            <FigureSection key={figure.id} dataset={dataset} figure={figure} number={index + 1} />
          ))}
        </div>
        <Totals dataset={dataset} />
        <AlsoReported dataset={dataset} />
        <TextTables dataset={dataset} />
        <Glossary dataset={dataset} />
        <UseTheseData dataset={dataset} />
      </Columns>
    </div>
  );
}
