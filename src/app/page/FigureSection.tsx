import { DownloadButton } from '#src/app/download/DownloadButton.tsx';
import { ChartOrTable } from '#src/app/figure/ChartOrTable.tsx';
import { CopyTable } from '#src/app/figure/CopyTable.tsx';
import { FigureNotes } from '#src/app/figure/FigureNotes.tsx';
import { FigureSource } from '#src/app/figure/FigureSource.tsx';
import { FigureViewSwitch } from '#src/app/figure/FigureViewSwitch.tsx';
import { PrintNote } from '#src/app/number/PrintNumber.tsx';
import { languageAttributes, pageLanguageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { titleId } from '#src/figures/chart/prerenderedCharts.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { FigureMenu } from './FigureMenu.tsx';

/** Renders a figure with all that belongs to it: headline, what is counted, chart or table, notes, source, controls. */
export function FigureSection({ dataset, figure, number }: { dataset: Dataset; figure: FigureSpec; number: number }) {
  const own = languageAttributes(dataset);
  const name = `Figure ${formatNumber(number)}`;
  return (
    <figure id={figure.id} aria-label={`${name}. ${figure.title}`} className="section mt-10 border-t-2 border-ink pt-3">
      <p aria-hidden="true" className="text-small text-muted">
        {name}
      </p>
      <h2 {...own} className="text-lead/[1.15] min-[40rem]:text-head min-[40rem]:tracking-tight">
        <span {...pageLanguageAttributes(dataset)} className="sr-only">
          {`${name}. `}
        </span>
        <span id={titleId(figure.id)}>{figure.title}</span>
      </h2>
      <p {...own} className="mt-1 text-small text-muted min-[40rem]:text-base">
        {figure.subtitle}
      </p>
      <div className="figure-body mt-3">
        <ChartOrTable dataset={dataset} figure={figure} />
        <PrintNote />
      </div>
      <FigureNotes dataset={dataset} figure={figure} />
      <div className="mt-2! flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <FigureSource dataset={dataset} figure={figure} />
        <div className="figure-controls quiet ms-auto flex flex-wrap items-baseline gap-x-4 gap-y-1 print:hidden">
          <CopyTable dataset={dataset} figure={figure} />
          <FigureViewSwitch figure={figure.id} />
          <DownloadButton subject={{ kind: 'figure', figure }} title={figure.title} />
          <FigureMenu dataset={dataset} figure={figure} name={name} />
        </div>
      </div>
    </figure>
  );
}
