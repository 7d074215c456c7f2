import type { Provenance } from '#src/export/provenance/provenanceSchema.ts';

/** For tests: the SHA-256 of the file that invented images were made from. */
export const inventedSha256 = '5a'.repeat(32);

/** For tests: what an image of the invented dataset's first figure holds. Whole fields may be replaced. */
export function inventedProvenance(overrides: Partial<Provenance> = {}): Provenance {
  return {
    format: 1,
    dataset: { id: 'harbour-repair', version: '1.0', sha256: inventedSha256 },
    figure: { id: 'work', size: 'report', title: '80 visits reported for Round 2, 61 for Round 1' },
    values: [
      {
        ref: 'round-1.visits',
        label: 'Visits, Round 1',
        value: 61,
        printed: '61',
        quote: '61 visits',
        source: 'bulletin',
      },
      {
        ref: 'round-2.visits',
        label: 'Visits, Round 2',
        value: 80,
        printed: '80',
        quote: '80 Visits',
        source: 'bulletin',
      },
      {
        ref: 'round-1.repairs',
        label: 'Visits for repairs, Round 1',
        value: 17,
        printed: '17',
        quote: '17 for repairs',
        source: 'bulletin',
      },
    ],
    sources: [
      {
        id: 'bulletin',
        publisher: 'Harbour Office',
        title: 'Harbour Repair Scheme: results so far',
        published: '2012-06-05',
      },
    ],
    ...overrides,
  };
}
