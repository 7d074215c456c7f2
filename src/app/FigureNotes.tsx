import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { figureNotes } from '#src/statistics/figureNotes.ts';
import { Flag } from '#src/ui/Flag.tsx';

/** What must be said beside a figure: totals that do not add up first, then its notes, then those of its numbers. */
export function FigureNotes({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const { flags, general, numbers } = figureNotes(dataset, figure);
  if (flags.length + general.length + numbers.length === 0) return null;
  return (
    <div className="mt-6 prose space-y-1.5 text-small">
      {flags.map((flag) => (
        <p key={flag} className="font-semibold">
          <Flag />
          {flag}
        </p>
      ))}
      {general.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <ul className="space-y-1 text-muted">
        {numbers.map(({ ref, name, note }) => (
          <li key={refKey(ref)}>
            <span className="font-semibold">{name}.</span> {note}
          </li>
        ))}
      </ul>
    </div>
  );
}
