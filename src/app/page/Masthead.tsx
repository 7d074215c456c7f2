import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { formatDate } from '#src/statistics/format/format.ts';
import { citeBriefly } from '#src/statistics/source/cite.ts';

/** Renders the title, the one sentence under it, and each source that the sentence does not name whole. */
export function Masthead({ dataset }: { dataset: Dataset }) {
  const own = languageAttributes(dataset);
  const { title, summary, sources } = dataset;
  return (
    <header className="pt-2 leading-[1.3] wide:pt-5.5 wide:leading-[1.45] print:pb-2">
      <h1 {...own}>{title}</h1>
      <p {...own} className="mt-0.5 text-muted wide:mt-1">
        {summary}
      </p>
      {sources
        .filter((source) => !namesSource(summary, source))
        .map((source) => (
          <p key={source.id} className="text-small text-muted">
            <MixedLanguageText dataset={dataset} text={citeBriefly(source)} />
          </p>
        ))}
    </header>
  );
}

/** Returns whether a text has the publisher, the reference or title, and the date of a source. */
function namesSource(text: string, { publisher, reference, title, published }: Source): boolean {
  return [publisher, reference ?? title, formatDate(published)].every((part) => text.includes(part));
}
