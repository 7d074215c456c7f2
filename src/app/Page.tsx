import { useEffect, useState } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { SelectionContext } from '#src/figures/selection.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AlsoReported } from './AlsoReported.tsx';
import { Announcer } from './Announcer.tsx';
import { anchors } from './anchors.ts';
import { Columns } from './Columns.tsx';
import { Comparison } from './Comparison.tsx';
import { Contents } from './Contents.tsx';
import { FigureSection } from './FigureSection.tsx';
import { Glossary } from './Glossary.tsx';
import { ImageCheck } from './ImageCheck.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { ReleasePanel } from './ReleasePanel.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TextTables } from './TextTables.tsx';
import { Totals } from './Totals.tsx';
import { UseTheseData } from './UseTheseData.tsx';
import { useArrival } from './useArrival.ts';
import { ViewContext } from './useView.ts';
import { createViewStore } from './viewStore.ts';

/** A dataset as the page shows it, from its archive notice to the release word for word. */
export function Page({ dataset }: { dataset: Dataset }) {
  const [store] = useState(() => createViewStore(dataset, window));
  useEffect(() => store.follow(), [store]);
  useArrival(store, dataset);
  return (
    <ViewContext value={store}>
      <SelectionContext value={store.selection}>
        <SkipLinks dataset={dataset} />
        <Notices dataset={dataset} />
        <AddressNotice />
        <Announcer dataset={dataset} />
        <ImageCheck>
          <Columns release={<ReleasePanel dataset={dataset} />}>
            <Parts dataset={dataset} />
          </Columns>
        </ImageCheck>
      </SelectionContext>
    </ViewContext>
  );
}

function Parts({ dataset }: { dataset: Dataset }) {
  return (
    <>
      <Masthead dataset={dataset} />
      <KeyNumbers dataset={dataset} />
      <Contents dataset={dataset} />
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
    </>
  );
}
