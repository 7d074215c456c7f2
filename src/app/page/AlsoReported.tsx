import { anchors } from '#src/app/navigation/anchors.ts';
import { numberLink } from '#src/app/number/NumberLink.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { alsoReported } from '#src/statistics/coverage/coverage.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { Chunked } from '#src/ui/Chunked.tsx';
import { Section } from '#src/ui/Section.tsx';

/** Up to this many lines are printed on one sheet with their heading, which Firefox would part from them. */
const fewOnPaper = 12;

/** More lines are in lists of 100, of which a browser lays out those near the screen. */
const maxWhole = 200;

/** Renders the numbers that no figure shows, a line each. */
export function AlsoReported({ dataset }: { dataset: Dataset }) {
  const observations = alsoReported(dataset);
  if (observations.length === 0) return null;
  const own = languageAttributes(dataset);
  const isWhole = observations.length <= maxWhole;
  const List = isWhole ? 'ul' : 'div';
  return (
    <div className={observations.length <= fewOnPaper ? 'keep' : undefined}>
      <Section id={anchors.also} title="Also reported" lead={<p>Numbers that no figure above shows.</p>}>
        <List className="also-reported mt-2 border-t border-line">
          <Chunked size={100} first={1} as={isWhole ? undefined : 'ul'}>
            {observations.map(({ phase, measure, note }) => (
              <li
                key={refKey({ phase, measure })}
                className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1"
              >
                {numberLink({
                  dataset,
                  target: { phase, measure },
                  section: anchors.also,
                  className: 'font-semibold',
                })}
                <span {...own}>{refLabel(dataset, { phase, measure })}</span>
                {note !== undefined && (
                  <span {...own} className="text-small text-muted">
                    {note}
                  </span>
                )}
              </li>
            ))}
          </Chunked>
        </List>
      </Section>
    </div>
  );
}
