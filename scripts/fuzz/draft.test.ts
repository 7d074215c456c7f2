import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '#src/dataset/file/parse.ts';
import { numbersWithin } from '#src/dataset/numbers/numbers.ts';
import { draftDataset } from '../draftData/draftDataset.ts';
import { draftFrom } from '../draftData/inNode.ts';
import { tryCases, unhurried } from './property.ts';

const draft = (bytes: Uint8Array) => draftFrom({ file: 'a.txt', bytes, draft: 'a.json', id: 'a', schema: 's' });

const anyPiece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.stringMatching(/^[0-9]{1,5}([.,][0-9]{1,3})?$/),
  fc.constantFrom(...['£', '$ ', 'US$', '%', ' per cent', 'm', ' million', 'kg', ' EUR', '−', '5', '61', 'seven']),
  fc.constantFrom(
    ...[' ', '\n', '\r\n', '\t', ', ', '. ', ': ', ' = ', ' (', ')', '[', ']', '<b>', '…', '\u202e', '\u00a0'],
  ),
  fc.constantFrom(
    ...['boats', 'visits moved', 'over ', 'or more', 'Phase ', 'June', 'ביקורים', '訪問', '👩‍👧', 'W'.repeat(60)],
  ),
);
const anyRelease = fc.array(anyPiece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test(
  'any text is drafted as a valid dataset that holds it, the same each time, or a sentence says why not',
  unhurried,
  () => {
    const counts = { drafted: 0, refused: 0 };
    tryCases(
      600,
      fc.property(anyRelease, (text) => {
        const bytes = new TextEncoder().encode(text);
        const { json, report } = draft(bytes);
        counts[json === undefined ? 'refused' : 'drafted'] += 1;
        expect(draft(bytes)).toMatchObject({ report });
        if (json === undefined) {
          expect(report).toMatch(/is empty|holds no number to propose|is UTF-(?:16|32)/);
          return;
        }
        const lines = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
        const valid = { kind: 'dataset', dataset: { sources: [{ lines }] } };
        expect(parse(new TextEncoder().encode(json))).toMatchObject(valid);
        expect(draft(bytes)).toMatchObject({ json });
      }),
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(20);
  },
);

test('every number of any text is proposed or left out', unhurried, () => {
  tryCases(
    300,
    fc.property(anyRelease, (text) => {
      const { dataset, left } = draftDataset(text.split(/\r\n|\n|\r/), 's', 'a');
      const [source] = dataset.sources;
      const all = source === undefined ? [] : numbersWithin(source, 0, text.length);
      expect(dataset.observations.length + left.size).toBe(all.length);
    }),
  );
});

test('any bytes are drafted, or a sentence says why not', unhurried, () => {
  tryCases(
    300,
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const { json, report } = draft(bytes);
      expect(report).toMatch(/^(?:a\.txt:|Left out|To decide)/);
      if (json !== undefined) expect(parse(new TextEncoder().encode(json)).kind).toBe('dataset');
    }),
  );
});
