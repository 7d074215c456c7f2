import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { sourceOf } from '#src/dataset/source/locate.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { printedValue, statedNumber } from '#src/statistics/number/describeNumber.ts';
import type { DrawnValue, Provenance } from './provenanceSchema.ts';

/**
 * Returns the provenance of a sheet as JSON: the dataset's file, the figure, each number once, in drawing order, with the
 * words that state it, and the sources used, in the dataset's order. The same sheet of the same file gives the same text.
 */
export function provenanceText({ dataset, sha256, url }: LoadedDataset, sheet: Sheet): string {
  const { id, phases, size, title, numbers } = sheet;
  const refs = [...new Map(numbers.map((ref) => [refKey(ref), ref])).values()];
  const values = refs.flatMap((ref) => drawnValue(dataset, ref));
  const sourceIds = new Set(values.map(({ source }) => source));
  const provenance: Provenance = {
    format: 1,
    dataset: { id: dataset.id, version: dataset.version, sha256, address: url },
    figure: { id, phases: phases && [phases[0], phases[1]], size, title },
    values,
    sources: dataset.sources
      .filter((source) => sourceIds.has(source.id))
      .map(({ id, publisher, title, reference, published, url }) => ({
        id,
        publisher,
        title,
        reference,
        published,
        url,
      })),
  };
  return JSON.stringify(provenance).replace(notInXml, escapeUnicode);
}

/** Quotes may contain them, XML may not. */
const notInXml = /[\ufffe\uffff]/g;
const escapeUnicode = (character: string) => `\\u${character.charCodeAt(0).toString(16)}`;

/** Returns a number of an image; none where it was not reported. */
function drawnValue(dataset: Dataset, ref: Ref): DrawnValue[] {
  const statement = statedNumber(dataset, ref);
  if (statement === undefined) return [];
  const { value, qualifier, quote } = statement.stated;
  return [
    {
      ref: refKey(ref),
      label: refLabel(dataset, ref),
      value,
      qualifier,
      printed: printedValue(dataset, ref),
      quote,
      source: sourceOf(dataset, statement.stated).id,
    },
  ];
}
