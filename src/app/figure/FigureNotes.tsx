import { type RenderTerms, termRenderer } from '#src/app/glossary/TermText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { measureById } from '#src/statistics/coverage/byId.ts';
import { figureNotes } from '#src/statistics/figure/figureNotes.ts';
import { Flag } from '#src/ui/Flag.tsx';

/** What must be said beside a figure; a total that does not add up comes first where the figure draws all of it. */
export function FigureNotes({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const { flags, general, numbers } = figureNotes(dataset, figure);
  if (flags.length + general.length + numbers.length === 0) return null;
  const first = flags.filter(({ whole }) => whole).map(({ text }) => text);
  const later = flags.filter(({ whole }) => !whole).map(({ text }) => text);
  const own = languageAttributes(dataset);
  const labels = figure.measures.map((id) => measureById(dataset, id).label);
  const show = termRenderer(dataset, [...first, ...general, ...later, ...numbers.map(({ note }) => note)]);
  return (
    <div className="notes mt-6 space-y-1.5 text-small">
      <Flags texts={first} labels={labels} show={show} />
      {general.map((note) => (
        <p key={note} {...own}>
          {show(note)}
        </p>
      ))}
      <Flags texts={later} labels={labels} show={show} />
      {numbers.length > 0 && (
        <ul className="space-y-1 text-muted">
          {numbers.map(({ ref, name, note }) => (
            <li key={refKey(ref)} {...own}>
              <span className="font-semibold">{`${name}.`}</span> <span>{show(note)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Flags({ texts, labels, show }: { texts: string[]; labels: string[]; show: RenderTerms }) {
  return texts.map((text) => (
    <p key={text} className="font-semibold">
      <Flag />
      {show(text, labels)}
    </p>
  ));
}
