import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import Papa from 'papaparse';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { refKey, statedNumbers } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { exportFile } from '#src/export/file/exportFile.ts';
import type { Format } from '#src/export/file/fileName.ts';
import { readProvenance } from '#src/export/provenance/readProvenance.ts';
import { type SheetSize, sheetNotes, sheetSizes } from '#src/figures/sheet/sheet.ts';
import { type Subject, subjectsOf } from '#src/figures/sheet/subject.ts';
import { anyDataset } from '#src/testing/any/anyDataset.ts';
import { nodePlatform } from '../site/files/nodePlatform.ts';
import { tryAsyncCases, unhurried } from './property.ts';

const platform = nodePlatform('src/export/font');
const anyForm = fc.record({
  size: fc.constantFrom(...sheetSizes),
  notes: fc.constantFrom(...sheetNotes),
  background: fc.constantFrom('white' as const, 'transparent' as const),
});
type Form = typeof anyForm extends fc.Arbitrary<infer Value> ? Value : never;
const anyCase = fc.record({ dataset: anyDataset, form: anyForm });

async function made(dataset: Dataset, subject: Subject, format: Format, form: Form): Promise<Uint8Array> {
  const request = { ...form, subject, format, scale: 1, text: 'text' } as const;
  return (await exportFile({ dataset, sha256: 'ab'.repeat(32) }, request, platform)).bytes;
}

test('fifty datasets are exported as SVG: a program reads them, and each number comes back', unhurried, async () => {
  await tryAsyncCases(
    50,
    fc.asyncProperty(anyCase, async ({ dataset, form }) => {
      for (const subject of subjectsOf(dataset)) {
        const svg = await made(dataset, subject, 'svg', form);
        const font = { loadSystemFonts: false };
        const fitTo = { mode: 'width', value: 400 } as const;
        const drawn = new Resvg(new TextDecoder().decode(svg), { font, fitTo, background: '#ffffff' }).render();
        // The accent above every headline, in ink.
        expect(hasInk(drawn.pixels)).toBe(true);
        expectNumbers(dataset, subject, svg, form.size);
      }
    }),
  );
});

test('a few are exported as PDF, each on a page, and each number comes back', unhurried, async () => {
  await tryAsyncCases(
    5,
    fc.asyncProperty(anyCase, async ({ dataset, form }) => {
      for (const subject of subjectsOf(dataset)) {
        const pdf = await made(dataset, subject, 'pdf', form);
        const { numPages } = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
        expect(numPages).toBe(1);
        expectNumbers(dataset, subject, pdf, form.size);
      }
    }),
  );
});

/** Whether a picture has a pixel nearly as dark as ink. */
function hasInk(pixels: Uint8Array): boolean {
  for (let at = 0; at < pixels.length; at += 4)
    if ([0, 1, 2].every((channel) => (pixels[at + channel] ?? 255) < 110)) return true;
  return false;
}

test('a few are exported as PNG, each a picture in its size', unhurried, async () => {
  const widths = { report: 1600, slide: 1920, square: 1080, column: 2008 };
  await tryAsyncCases(
    5,
    fc.asyncProperty(anyCase, async ({ dataset, form }) => {
      for (const subject of subjectsOf(dataset)) {
        const png = await made(dataset, subject, 'png', form);
        expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
        expect(Buffer.from(png).readUInt32BE(16)).toBe(widths[form.size]);
        expectNumbers(dataset, subject, png, form.size);
      }
    }),
  );
});

/** A sheet that grows holds each number of its subject; one that keeps its size may leave the last ones out. */
function expectNumbers(dataset: Dataset, subject: Subject, file: Uint8Array, size: SheetSize): void {
  const read = readProvenance(file);
  const values = read.kind === 'provenance' ? read.provenance.values : undefined;
  const found = values?.map(({ ref, value, quote }) => `${ref} ${value} ${quote}`);
  const expected = numbersOf(dataset, subject).map(
    ({ ref, stated }) => `${refKey(ref)} ${stated.value} ${stated.quote}`,
  );
  const isWhole = size === 'report' || size === 'column';
  if (isWhole) expect(new Set(found)).toEqual(new Set(expected));
  else expect(expected).toEqual(expect.arrayContaining(found ?? ['no provenance']));
  // However little room there is, a sheet shows one number where there is any.
  expect((found ?? []).length > 0).toBe(expected.length > 0);
}

test('fifty datasets are exported as CSV: a row for each number of a figure, with its words', unhurried, async () => {
  await tryAsyncCases(
    50,
    fc.asyncProperty(anyCase, async ({ dataset, form }) => {
      for (const subject of subjectsOf(dataset)) {
        const csv = await made(dataset, subject, 'csv', form);
        const options = { header: true, skipEmptyLines: true } as const;
        const { data, errors } = Papa.parse<Record<string, string>>(new TextDecoder().decode(csv), options);
        expect(errors).toEqual([]);
        if (subject.kind === 'totals') continue;
        const read = data
          .filter(({ value }) => value !== '[x]')
          .map((row) => `${row['phase']}.${row['measure']} ${row['value']}`);
        const expected = numbersOf(dataset, subject).map(({ ref, stated }) => `${refKey(ref)} ${stated.value}`);
        expect(read.toSorted()).toEqual(expected.toSorted());
      }
    }),
  );
});

/** Returns the numbers of a dataset that are of a subject. */
const numbersOf = (dataset: Dataset, subject: Subject) =>
  statedNumbers(dataset).filter(({ ref }) => isOf(dataset, subject, ref));

function isOf({ statedTotals = [] }: Dataset, subject: Subject, ref: Ref): boolean {
  const isPart = statedTotals.some(({ parts }) => parts.some((part) => refKey(part) === refKey(ref)));
  if (subject.kind === 'totals') return 'total' in ref || isPart;
  if ('total' in ref) return false;
  if (subject.kind === 'comparison') return [subject.from.id, subject.to.id].includes(ref.phase);
  const { figure } = subject;
  return figure.measures.includes(ref.measure) && (figure.kind === 'phases' || figure.phase === ref.phase);
}
