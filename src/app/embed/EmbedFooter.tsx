import { useView } from '#src/app/state/useView.ts';
import { formatView } from '#src/app/state/view.ts';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { figureWords } from '#src/statistics/figure/figureWords.ts';
import { sourcesOf } from '#src/statistics/source/sourceLine.ts';

/** Renders the rights that the sources state, and a link to the page at this figure with the same view. */
export function EmbedFooter({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const query = useView((view) => formatView({ ...view, otherParams: [] }));
  return (
    <div className="notes mt-3 space-y-1.5 text-small text-muted">
      {rightsOf(dataset, figure).map((rights) => (
        <p key={rights} {...languageAttributes(dataset)}>
          {rights}
        </p>
      ))}
      <p>
        <a href={`../../${query}#${figure.id}`} target="_top" className="text-ink">
          <MixedLanguageText dataset={dataset} text={`${dataset.title}: every number beside the words that state it`} />
        </a>
      </p>
    </div>
  );
}

/** Returns the rights of the sources that state the figure's numbers, each once. */
function rightsOf(dataset: Dataset, figure: FigureSpec): string[] {
  const sources = sourcesOf(dataset, figureWords(dataset, figure));
  return [...new Set(sources.flatMap(({ rights }) => rights ?? []))];
}
