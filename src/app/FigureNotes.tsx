import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { figureNotes } from '#src/statistics/figureNotes.ts';
import { Flag } from '#src/ui/Flag.tsx';

/** What must be said beside a figure; a total that does not add up comes first where the figure draws all of it. */
export function FigureNotes({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const { flags, general, numbers } = figureNotes(dataset, figure);
  if (flags.length + general.length + numbers.length === 0) return null;
  return (
    <div className="notes mt-6 space-y-1.5 text-small">
      <Flags texts={flags.filter(({ whole }) => whole).map(({ text }) => text)} />
      {general.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Flags texts={flags.filter(({ whole }) => !whole).map(({ text }) => text)} />
      {numbers.length > 0 && (
        <ul className="space-y-1 text-muted">
          {numbers.map(({ ref, name, note }) => (
            <li key={refKey(ref)}>
              <span className="font-semibold">{name}.</span> {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Flags({ texts }: { texts: string[] }) {
  return texts.map((text) => (
    <p key={text} className="font-semibold">
      <Flag />
      {text}
    </p>
  ));
}
