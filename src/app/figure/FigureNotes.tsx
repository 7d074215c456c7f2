import { termRenderer } from '#src/app/glossary/TermText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { measureById } from '#src/statistics/coverage/byId.ts';
import { figureNotes } from '#src/statistics/figure/figureNotes.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { Flag } from '#src/ui/Flag.tsx';

/** How many texts are in sight, if there are no more flags: a line each on a wide screen. */
const maxInSight = 2;

/** Renders a figure's flags and own notes; the notes on single lines are in a disclosure, on paper all are shown. */
export function FigureNotes({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const { flags, general, measures, numbers } = figureNotes(dataset, figure);
  const notesInSight = Math.max(1, maxInSight - flags.length);
  const behind = [...general.slice(notesInSight), ...measures];
  const count = behind.length + numbers.length;
  if (flags.length + general.length + count === 0) return null;
  const own = languageAttributes(dataset);
  const labels = figure.measures.map((id) => measureById(dataset, id).label);
  const show = termRenderer(dataset, [...flags, ...general, ...measures, ...numbers.map(({ note }) => note)]);
  return (
    <div className="notes figure-notes mt-3 text-small">
      {flags.map((flag) => (
        <p key={flag} className="font-semibold">
          <Flag />
          {show(flag, labels)}
        </p>
      ))}
      {general.slice(0, notesInSight).map((note) => (
        <p key={note} {...own}>
          {show(note)}
        </p>
      ))}
      {count > 0 && (
        <>
          <details className="more-notes">
            <summary className="disclosure unmarked inline-block whitespace-nowrap">
              {countText(count, general.length > notesInSight)}
            </summary>
          </details>
          <ul className="text-muted">
            {behind.map((note) => (
              <li key={note} {...own}>
                {show(note)}
              </li>
            ))}
            {numbers.map(({ ref, name, note }) => (
              <li key={refKey(ref)} {...own}>
                <span className="font-semibold">{`${name}.`}</span> <span>{show(note)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Returns what the notes behind it are called: `4 notes on the lines`, or `5 more notes` where not all are on lines. */
function countText(count: number, hasGeneral: boolean): string {
  const notes = `${formatNumber(count)} ${hasGeneral ? 'more ' : ''}${count === 1 ? 'note' : 'notes'}`;
  return hasGeneral ? notes : `${notes} on the lines`;
}
