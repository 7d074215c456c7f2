import { Fragment } from 'react';
import { showWords } from '#src/app/number/showWords.ts';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { sourceEntries, sourcesLabel, wordsOf } from '#src/statistics/source/sourceLine.ts';

/** Renders the sources of a figure, each with a link to the first of its numbers' words, in the section that it names. */
export function FigureSource({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const entries = sourceEntries(dataset, wordsOf(dataset, figure));
  return (
    <p className="text-small text-muted">
      <span>{`${sourcesLabel(entries)} `}</span>
      {entries.map(({ citation, sections, first }) => {
        return (
          <Fragment key={citation}>
            {sections !== '' && (
              <span>
                <MixedLanguageText dataset={dataset} text={`${citation}; `} />
              </span>
            )}
            <a href={first && `#${refKey(first)}`} onClick={showWords}>
              <MixedLanguageText dataset={dataset} text={sections || citation} />
            </a>
            <span>. </span>
          </Fragment>
        );
      })}
    </p>
  );
}
