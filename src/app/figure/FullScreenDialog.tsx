import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { chartSvg } from '#src/figures/chart/lazyChartSvg.ts';
import { fullScreenId, titleId } from '#src/figures/chart/prerenderedCharts.ts';
import { figureWords } from '#src/statistics/figure/figureWords.ts';
import { sourceLine } from '#src/statistics/source/sourceLine.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import { ModalDialog } from '#src/ui/ModalDialog.tsx';
import { ChartError } from './ChartError.tsx';
import { FigureNotes } from './FigureNotes.tsx';

const fittedChart = lazyComponent(() => import('#src/figures/chart/FittedChart.tsx').then((part) => part.FittedChart));

/** Fetches ahead what a figure in full screen needs. */
export function prefetchFullScreen() {
  fittedChart.prefetch();
  chartSvg.prefetch();
}

type Props = { dataset: Dataset; figure: FigureSpec; name: string; onClose: () => void };

/** Renders a figure over the whole viewport, laid out for it. Escape or its own button closes it. */
export function FullScreenDialog({ dataset, figure, name, onClose }: Props) {
  return (
    // What has no room is scrolled with the whole: the chart keeps the greater part of the screen.
    <ModalDialog
      label={`${name}. ${figure.title}`}
      className="h-dvh max-h-none w-dvw max-w-none grid-rows-[auto_minmax(60dvh,1fr)_auto] gap-4 overflow-y-auto border-0 bg-paper p-[clamp(0.5rem,2vw,2rem)] text-ink open:grid"
      onClose={onClose}
    >
      {(dialog) => (
        <>
          <div className="flex items-start gap-4">
            <div className="flex-1">
              <p className="text-small text-muted">{name}</p>
              <h2
                {...languageAttributes(dataset)}
                id={titleId(fullScreenId(figure.id))}
                className="text-head tracking-tight"
              >
                {figure.title}
              </h2>
              <p {...languageAttributes(dataset)} className="text-muted">
                {figure.subtitle}
              </p>
            </div>
            <button type="button" className="button" onClick={() => dialog.close()}>
              Close
            </button>
          </div>
          {/* There before the chart's code, so that nothing moves when it comes. Bars are marked a little beyond the
              chart's box, enlarged as it is: room for that, which is not laid out in. */}
          <div className="min-h-0 overflow-auto p-3.5">
            <ErrorBoundary fallback={(...failed) => <ChartError dataset={dataset} figure={figure} failed={failed} />}>
              <Lazy component={fittedChart} props={{ dataset, figure }} />
            </ErrorBoundary>
          </div>
          <div className="full-screen-notes">
            <FigureNotes dataset={dataset} figure={figure} />
            <p className="mt-2 text-small text-muted">
              <MixedLanguageText dataset={dataset} text={sourceLine(dataset, figureWords(dataset, figure))} />
            </p>
          </div>
        </>
      )}
    </ModalDialog>
  );
}
