import { useState } from 'react';
import { ChartOrTable } from '#src/app/figure/ChartOrTable.tsx';
import { CopyTable } from '#src/app/figure/CopyTable.tsx';
import { FigureNotes } from '#src/app/figure/FigureNotes.tsx';
import { FigureViewSwitch } from '#src/app/figure/FigureViewSwitch.tsx';
import { ChangedDataNotice } from '#src/app/loading/ChangedDataNotice.tsx';
import { HydrationEnd, markInteractive } from '#src/app/loading/HydrationEnd.ts';
import { ViewContext } from '#src/app/state/useView.ts';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { titleId } from '#src/figures/chart/prerenderedCharts.ts';
import { SelectionContext } from '#src/figures/selection/selection.ts';
import { figureWords } from '#src/statistics/figure/figureWords.ts';
import { sourceLine } from '#src/statistics/source/sourceLine.ts';
import { CodeSection } from './CodeSection.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { EmbedSelection } from './EmbedSelection.tsx';
import { createEmbedStore } from './embedStore.ts';
import { usePostedHeight } from './usePostedHeight.ts';

type Props = { dataset: Dataset; figure: FigureSpec };

/**
 * Renders one figure for an `<iframe>`, with its notes, its source and a link to the page. Throws where `id` names no
 * figure.
 */
export function EmbeddedFigure({ dataset, id }: { dataset: Dataset; id: string }) {
  const figure = dataset.figures.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`no figure with this id: ${id}`);
  return <FigurePage dataset={dataset} figure={figure} />;
}

function FigurePage({ dataset, figure }: Props) {
  const [store] = useState(() => createEmbedStore(dataset, typeof location === 'undefined' ? '' : location.search));
  usePostedHeight(figure.id);
  return (
    <ViewContext value={store}>
      <SelectionContext value={store.selection}>
        <ChangedDataNotice />
        <main className="embed">
          <figure id={figure.id} aria-label={figure.title} className="section">
            <h1 {...languageAttributes(dataset)} id={titleId(figure.id)} className="text-head tracking-tight">
              {figure.title}
            </h1>
            <p {...languageAttributes(dataset)} className="mt-1.5 text-muted">
              {figure.subtitle}
            </p>
            <FigureView dataset={dataset} figure={figure} />
            <EmbedSelection dataset={dataset} />
            <FigureNotes dataset={dataset} figure={figure} />
            <p className="notes mt-3 text-small text-muted">
              <MixedLanguageText dataset={dataset} text={sourceLine(dataset, figureWords(dataset, figure))} />
            </p>
          </figure>
          <EmbedFooter dataset={dataset} figure={figure} />
          <CodeSection figure={figure} />
          <HydrationEnd onEnd={markInteractive} />
        </main>
      </SelectionContext>
    </ViewContext>
  );
}

function FigureView({ dataset, figure }: Props) {
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-x-3 gap-y-2 print:hidden">
        <FigureViewSwitch figure={figure.id} />
        <CopyTable dataset={dataset} figure={figure} />
      </div>
      <div className="mt-6">
        <ChartOrTable dataset={dataset} figure={figure} />
      </div>
    </>
  );
}
