import { useRef, useState } from 'react';
import { Quoting } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { fetchDrawing } from '#src/figures/chart/loadChartSvg.ts';
import { inFull, titleId } from '#src/figures/chart/prerenderedCharts.ts';
import { sourceLine } from '#src/statistics/source/sourceLine.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Late, latePart } from '#src/ui/latePart.tsx';
import { ChartFailed } from './ChartError.tsx';
import { FigureNotes } from './FigureNotes.tsx';

const fittedChart = latePart(() => import('#src/figures/chart/FittedChart.tsx').then((part) => part.FittedChart));

function fetchAhead() {
  fittedChart.fetchAhead();
  void fetchDrawing();
}

/** A button that shows a figure over the whole viewport, laid out for it. Escape or its own button closes it. */
export function FullScreen({ dataset, figure, name }: { dataset: Dataset; figure: FigureSpec; name: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="button" onClick={show} onPointerEnter={fetchAhead} onFocus={fetchAhead}>
        Full screen
      </button>
      <Dialog ref={dialog} label={`${name}. ${figure.title}`} className="full-screen" onClosed={() => setOpen(false)}>
        {open && (
          <>
            <div className="flex items-start gap-4">
              <div className="flex-1">
                <p className="text-small text-muted">{name}</p>
                <h2
                  {...languageAttributes(dataset)}
                  id={titleId(inFull(figure.id))}
                  className="text-head tracking-tight"
                >
                  {figure.title}
                </h2>
                <p {...languageAttributes(dataset)} className="text-muted">
                  {figure.subtitle}
                </p>
              </div>
              <button type="button" className="button" onClick={() => dialog.current?.close()}>
                Close
              </button>
            </div>
            <Boundary fallback={(...failed) => <ChartFailed dataset={dataset} figure={figure} failed={failed} />}>
              <Late part={fittedChart} props={{ dataset, figure }} />
            </Boundary>
            <div className="full-screen-notes">
              <FigureNotes dataset={dataset} figure={figure} />
              <p className="mt-2 text-small text-muted">
                <Quoting dataset={dataset} text={sourceLine(dataset, figure)} />
              </p>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
