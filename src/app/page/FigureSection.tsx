import { DownloadButton } from '#src/app/download/DownloadButton.tsx';
import { EmbedButton } from '#src/app/embed/EmbedButton.tsx';
import { ChartFailed } from '#src/app/figure/ChartError.tsx';
import { CopyTable } from '#src/app/figure/CopyTable.tsx';
import { FigureNotes } from '#src/app/figure/FigureNotes.tsx';
import { FigureTable } from '#src/app/figure/FigureTable.tsx';
import { FullScreen } from '#src/app/figure/FullScreen.tsx';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import { PaperNote } from '#src/app/number/PrintNumber.tsx';
import { useFigureView } from '#src/app/state/useFigureView.ts';
import { useFileId } from '#src/app/state/useView.ts';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes, pageLanguageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { Chart } from '#src/figures/chart/Chart.tsx';
import { titleId } from '#src/figures/chart/prerenderedCharts.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { sourceLine } from '#src/statistics/source/sourceLine.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { RadioGroup } from '#src/ui/RadioGroup.tsx';

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

/** A figure with all that belongs to it: headline, what is counted, chart or table, notes, source. */
export function FigureSection({ dataset, figure, number }: { dataset: Dataset; figure: FigureSpec; number: number }) {
  const [view, setView] = useFigureView(figure.id);
  const opened = useFileId() !== undefined;
  const own = languageAttributes(dataset);
  const name = `Figure ${formatNumber(number)}`;
  return (
    <figure id={figure.id} aria-label={`${name}. ${figure.title}`} className="section mt-14 border-t-2 border-ink pt-5">
      <p aria-hidden="true" className="text-small text-muted">
        {name}
      </p>
      <h2 {...own} className="text-head tracking-tight">
        <span {...pageLanguageAttributes(dataset)} className="sr-only">
          {`${name}. `}
        </span>
        <span id={titleId(figure.id)}>{figure.title}</span>
      </h2>
      <p {...own} className="mt-1.5 text-muted">
        {figure.subtitle}
      </p>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        <RadioGroup label="Show as" options={views} value={view} onChange={setView} />
        {view === 'table' && <CopyTable dataset={dataset} figure={figure} />}
        <DownloadButton subject={{ kind: 'figure', figure }} title={figure.title} />
        <CopyLink anchor={figure.id} />
        {!opened && <EmbedButton figure={figure} />}
        <FullScreen dataset={dataset} figure={figure} name={name} />
      </div>
      <div className="mt-6">
        {view === 'chart' ? (
          <ErrorBoundary fallback={(...failed) => <ChartFailed dataset={dataset} figure={figure} failed={failed} />}>
            <Chart dataset={dataset} figure={figure} />
            <div className="spelled-out mt-3">
              <FigureTable dataset={dataset} figure={figure} medium="paper" />
            </div>
          </ErrorBoundary>
        ) : (
          <FigureTable dataset={dataset} figure={figure} />
        )}
        <PaperNote />
      </div>
      <FigureNotes dataset={dataset} figure={figure} />
      <p className="notes mt-3 text-small text-muted">
        <MixedLanguageText dataset={dataset} text={sourceLine(dataset, figure)} />
      </p>
    </figure>
  );
}
