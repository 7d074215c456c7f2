import { DatasetText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { phaseClass } from '#src/figures/theme.ts';

/** Renders what the underlines in the release mean. */
export function ReleaseLegend({ dataset }: { dataset: Dataset }) {
  const { phases, statedTotals = [] } = dataset;
  return (
    <p className="flex flex-wrap gap-x-3 text-small">
      <span className="sr-only">Underlined:</span>
      {phases.map(({ id, label }, index) => (
        <span key={id}>
          <Underline mark={phaseClass(index, phases.length)} />
          <DatasetText dataset={dataset} text={label} />
        </span>
      ))}
      {statedTotals.length > 0 && (
        <span>
          <Underline mark="total" />
          <span>Stated total</span>
        </span>
      )}
    </p>
  );
}

/** Renders a piece of an underline; a label that was underlined itself would look like a link. */
function Underline({ mark }: { mark: string }) {
  return (
    <span aria-hidden="true" className={`stated ${mark} me-1`}>
      {'\u00a0\u00a0\u00a0'}
    </span>
  );
}
