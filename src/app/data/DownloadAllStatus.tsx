import type { Progress } from '#src/export/archive/figuresArchive.ts';
import { formatNumber } from '#src/statistics/format/format.ts';

/** The state of the archive; `tooLarge` counts the images left out, `image` names the one that failed. */
export type DownloadAllState =
  | { kind: 'ready' }
  | { kind: 'making'; progress: Progress | undefined; cancel: () => void }
  | { kind: 'cancelled' }
  | { kind: 'saved'; name: string; tooLarge: number }
  | { kind: 'failed'; image: string }
  | { kind: 'not-begun'; why: string };

/** Renders the progress of the archive and its result. Screen readers announce only the start and the result. */
export function DownloadAllStatus({ state }: { state: DownloadAllState }) {
  return (
    <>
      {state.kind === 'making' && (
        <div className="flex flex-wrap items-center gap-3">
          <progress
            aria-label="Images made"
            className="h-3 w-32 appearance-none border border-ink bg-paper [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-ink forced-colors:appearance-auto"
            max={state.progress?.total}
            value={state.progress?.done}
          />
          {state.progress !== undefined && (
            <span className="text-small [font-variant-numeric:tabular-nums]">{`${state.progress.done} of ${state.progress.total} files`}</span>
          )}
          <button type="button" className="button" onClick={state.cancel}>
            Cancel
          </button>
        </div>
      )}
      <p role="status" className={state.kind === 'making' ? 'sr-only' : 'text-small'}>
        {statusText(state)}
      </p>
    </>
  );
}

function statusText(state: DownloadAllState): string {
  switch (state.kind) {
    case 'ready':
      return '';
    case 'making':
      return 'The images are being made.';
    case 'cancelled':
      return 'Cancelled. Nothing was saved.';
    case 'saved':
      return `Saved as ${state.name}${state.tooLarge === 0 ? '' : `, without ${withoutPngs(state.tooLarge)}`}.`;
    case 'failed':
      return `This browser could not make ${state.image}, so nothing was saved. Close other tabs and try again, or download the figures one by one.`;
    case 'not-begun':
      return `${state.why} Nothing was saved.`;
  }
}

function withoutPngs(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'PNG' : 'PNGs'} too large for this browser; README.txt in it says which`;
}
