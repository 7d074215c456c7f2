import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { citeBriefly } from '#src/statistics/source/cite.ts';

/** The title, the one sentence under it, and what the numbers are taken from. */
export function Masthead({ dataset }: { dataset: Dataset }) {
  const own = languageAttributes(dataset);
  return (
    <header className="pt-10 wide:pt-14">
      <h1 {...own} className="text-number tracking-tight">
        {dataset.title}
      </h1>
      <p {...own} className="mt-2 max-w-[54ch] text-lead text-muted">
        {dataset.summary}
      </p>
      <p className="mt-2 text-small text-muted print:hidden needs-script">
        Choose any number to see the words that state it.
      </p>
      {dataset.sources.map((source) => (
        <p key={source.id} className="mt-1 prose text-small text-muted">
          <MixedLanguageText dataset={dataset} text={citeBriefly(source)} />
        </p>
      ))}
    </header>
  );
}
