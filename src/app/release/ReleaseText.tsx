import { memo } from 'react';
import { TermText } from '#src/app/glossary/TermText.tsx';
import { placeHref } from '#src/app/navigation/anchors.ts';
import { SelectableNumber } from '#src/app/number/SelectableNumber.tsx';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { citeBriefly } from '#src/statistics/source/cite.ts';
import { keysByRun, referencesByRun } from '#src/statistics/source/printReferences.ts';
import { describeNumbersIn, splitRelease } from '#src/statistics/source/releaseOpening.ts';
import { type Line, type Run, releaseRuns } from '#src/statistics/source/releaseRuns.ts';
import { bulletPattern } from '#src/statistics/source/sentence.ts';
import { placesFrom } from '#src/statistics/source/terms.ts';
import { Chunked } from '#src/ui/Chunked.tsx';

/** More lines are in blocks, of which a browser lays out those near the screen. */
const maxWhole = 200;

/** Renders the sources of a dataset verbatim, every number in them underlined and selectable. */
export const ReleaseText = memo(function ReleaseText({ dataset }: { dataset: Dataset }) {
  return dataset.sources.map((source) => (
    <article key={source.id} aria-label={source.title} data-arrow-keys="" className="mt-6 first:mt-0">
      {dataset.sources.length > 1 && (
        <p className="text-small text-muted">
          <MixedLanguageText dataset={dataset} text={citeBriefly(source)} />
        </p>
      )}
      <SourceText dataset={dataset} source={source} />
    </article>
  ));
});

/** Renders a source from its headline on; what precedes the section of its first number is in a disclosure. */
function SourceText({ dataset, source }: { dataset: Dataset; source: Source }) {
  const lines = releaseRuns(dataset, source);
  const references = referencesByRun(dataset, lines);
  const keys = keysByRun(lines);
  const { headline, beginning, headings, rest } = splitRelease(source, lines);
  const render = (part: readonly Line[], className = '') =>
    part.length > 0 && <Lines {...{ dataset, source, references, keys, className }} lines={part} />;
  return (
    <>
      {render(headline)}
      {beginning.length > 0 && (
        <details className="beginning">
          <summary className="unmarked">
            <span>
              <NumbersIn dataset={dataset} source={source} lines={lines} />
            </span>{' '}
            <span className="when-closed">From the beginning</span>
            <span className="when-open">From the first number</span>
          </summary>
          {render(beginning)}
        </details>
      )}
      {render(headings, 'headings font-bold')}
      {render(rest)}
    </>
  );
}

/** Renders how many numbers a source states: a part of its own, as to count thousands takes a task. */
function NumbersIn({ dataset, source, lines }: Pick<LinesProps, 'dataset' | 'source' | 'lines'>) {
  const { text, label } = describeNumbersIn(source, lines);
  return <MixedLanguageText dataset={dataset} text={text} quoted={label === undefined ? [] : [label]} />;
}

type LinesProps = {
  dataset: Dataset;
  source: Source;
  lines: readonly Line[];
  references: ReadonlyMap<number, number[]>;
  keys: ReadonlyMap<number, string[]>;
  className: string;
};

function Lines({ dataset, source, lines, references, keys, className }: LinesProps) {
  return (
    <div className={`release-lines font-serif ${className}`} {...languageAttributes(dataset)}>
      <Chunked as={lines.length > maxWhole ? 'div' : undefined}>
        {lines.map(({ start, text, runs }) => (
          <p key={start} className={lineClass(source, text)}>
            {runs.flatMap((run) =>
              renderRun({
                dataset,
                run,
                mark: run.start === start ? listMarkOf(run.text) : '',
                references: references.get(run.start) ?? [],
                keys: keys.get(run.start) ?? [],
              }),
            )}
          </p>
        ))}
      </Chunked>
    </div>
  );
}

function lineClass(source: Source, line: string): string | undefined {
  if (line === '') return 'gap';
  if (line === source.title) return 'text-lead font-bold leading-tight';
  return bulletPattern.test(line) ? 'item' : undefined;
}

const listMarkOf = (text: string) => bulletPattern.exec(text)?.[0] ?? '';

type RunProps = { dataset: Dataset; run: Run; mark: string; references: number[]; keys: string[] };

/** Returns a run of a line: plain text, after its list mark where it has one, or the words that state a number. */
function renderRun({ dataset, run, mark, references, keys }: RunProps) {
  const [ref, ...others] = run.refs;
  if (ref !== undefined) {
    const says = run.refs.map((each) => refLabel(dataset, each)).join('; ');
    return (
      <SelectableNumber
        key={run.start}
        dataset={dataset}
        target={ref}
        others={others}
        text={run.text}
        href={placeHref(ref)}
        says={says}
        origin="release"
        reference={references.length === 0 ? undefined : references.join(', ')}
        ids={keys}
      />
    );
  }
  const text = (
    <TermText
      key={run.start}
      dataset={dataset}
      text={run.text.slice(mark.length)}
      places={placesFrom(run.terms, mark.length, run.text.length)}
    />
  );
  return mark === ''
    ? text
    : [
        <span key={mark} className="item-mark">
          {mark}
        </span>,
        text,
      ];
}
