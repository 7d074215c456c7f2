import type { Dataset } from '#src/dataset/schema.ts';
import { checkFile } from '#src/export/check/checkFile.ts';
import type { DrawnValue, Provenance } from '#src/export/provenance/provenanceSchema.ts';
import { svgMetadata } from '#src/export/provenance/svgProvenance.ts';
import { inventedDataset } from './dataset.ts';
import { inventedProvenance, inventedSha256 } from './provenance.ts';

/** For tests: what is said after each check. */
export const caution =
  'What was compared are the values written inside the file, not what its picture shows: compare that with the table by eye. This is a check of agreement, not a signature: it does not show who made the file.';
/** For tests: the headline of the invented image's figure. */
export const headline = '80 visits reported for Round 2, 61 for Round 1';

/** For tests: an image file that says this of itself. */
export const image = (provenance: Provenance) =>
  new File([`<svg>${svgMetadata(JSON.stringify(provenance))}</svg>`], 'work.svg');

/** For tests: the invented dataset, its first figure of what the invented image shows alone. */
export function openDataset(overrides: Partial<Dataset> = {}): Dataset {
  const dataset = inventedDataset(overrides);
  const figures = dataset.figures.map(({ groups: _, ...figure }) =>
    figure.id === 'work' ? { ...figure, measures: ['visits', 'repairs'] } : figure,
  );
  return { ...dataset, figures };
}

/** For tests: the check of an invented image against that dataset, with whole fields of both replaced. */
export const check = (provenance: Partial<Provenance> = {}, dataset: Partial<Dataset> = {}, sha256 = inventedSha256) =>
  checkFile({ kind: 'file', file: image(inventedProvenance(provenance)) }, { dataset: openDataset(dataset), sha256 });

/** For tests: the values of an invented image, the first of them changed. */
export const changed = (change: Partial<DrawnValue>) =>
  inventedProvenance().values.map((value, index) => (index === 0 ? { ...value, ...change } : value));
