import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { DataFile } from '#src/export/data/dataFiles.ts';
import { withChecksum, type ZipEntry } from '#src/export/encoding/zip.ts';
import { altTextOf, captionOf } from '#src/export/file/caption.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { formatCoverage } from '#src/statistics/coverage/describeCoverage.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { cite } from '#src/statistics/source/cite.ts';
import { describeReuse } from '#src/statistics/source/rights.ts';
import { missingValue } from '#src/statistics/table/longTable.ts';
import { totalFlags } from '#src/statistics/totals/describeTotal.ts';
import { reconcileAll } from '#src/statistics/totals/reconcile.ts';

/**
 * The texts that go beside the images of an archive: what is in it, a caption and a description for each sheet.
 * `tooLarge` names the pictures that this browser does not bear, which are left out.
 */
export function archiveWords(
  loadedDataset: LoadedDataset,
  sheets: readonly Sheet[],
  data: readonly DataFile[],
  tooLarge: readonly string[],
): ZipEntry[] {
  const { dataset, address } = loadedDataset;
  const captions = sheets.map((sheet) => paragraph(dataset, sheet, captionOf(sheet, linkTo(sheet, dataset, address))));
  return [
    file('README.txt', readme(loadedDataset, sheets, data, tooLarge)),
    file('captions.txt', captions.join('\n')),
    file('descriptions.txt', sheets.map((sheet) => paragraph(dataset, sheet, altTextOf(sheet))).join('\n')),
  ];
}

const file = (name: string, text: string) => withChecksum({ name, bytes: new TextEncoder().encode(text) });
const paragraph = (dataset: Dataset, { id }: Sheet, text: string) =>
  `${id}${numberOf(dataset, id, ' (', ')')}\n${text}\n`;

/** `Figure 2` of a figure's id, between what is given; nothing of the comparison and the totals. */
function numberOf({ figures }: Dataset, id: string, before: string, after: string): string {
  const index = figures.findIndex((figure) => figure.id === id);
  return index === -1 ? '' : `${before}Figure ${formatNumber(index + 1)}${after}`;
}

/** Where a sheet stands on the page, where the site was told its address. */
function linkTo({ id }: Sheet, dataset: Dataset, address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(`../${dataset.id}/#${id}`, address).href;
}

/** Each file's part of its name beside the headline, figures with their numbers. */
function contentsOf(dataset: Dataset, sheets: readonly Sheet[]): string {
  return sheets.map(({ id, title }) => `  ${id}: ${numberOf(dataset, id, '', '. ')}${title}`).join('\n');
}

/** The totals that do not add up, in a paragraph; none where all do. */
function doubts(dataset: Dataset): string[] {
  const flags = totalFlags(reconcileAll(dataset));
  return flags.length === 0 ? [] : [`Before you use a total: ${flags.join(' ')} Both are given, neither is corrected.`];
}

const missing = `Missing, as the browser that made this archive bears no picture as large. The SVG of the same figure is here, and
shows the same:`;

function readme(
  { dataset, sha256, address }: LoadedDataset,
  sheets: readonly Sheet[],
  data: readonly DataFile[],
  tooLarge: readonly string[],
): string {
  const { id, title, version, sources } = dataset;
  const notices = sources.flatMap(({ notice }) =>
    notice === undefined ? [] : [`Of the source its archive says: ${notice.join(' ')}`],
  );
  const parts = [
    title,
    `The figures of this dataset as images, each with its notes and its source in it:
  ${id}-<figure>-report.svg   for slides and pages, sharp at any size
  ${id}-<figure>-report.png   the same, 3200 px wide
  ${id}-<figure>-column.png   for print in a column of 85 mm, 600 dpi
  captions.txt       a caption for each, with its source
  descriptions.txt   a text for whoever cannot see the image (alternative text)
  SHA256SUMS         checksums: sha256sum -c SHA256SUMS`,
    `In the order of the page:\n${contentsOf(dataset, sheets)}`,
    `The numbers, in the folder data. A gap is ${missingValue} in CSV and Excel files, with the letter O as its status,
which is not zero; a value has the status A. In the JSON a gap is absent. “line” counts the lines of the release's text here.
Do not add up the column “value” as it stands: units differ, and what rows count can overlap.
  data/${id}.json: the dataset itself, from which all of this was made
${data.map(({ name, kind, row }) => `  data/${name}: ${kind}${row === undefined ? '' : `; a row is ${row}`}`).join('\n')}`,
    ...doubts(dataset),
    `What is missing: the dataset holds ${formatCoverage(dataset)}
No value was put in the place of one that is not reported.`,
    ...(tooLarge.length === 0 ? [] : [`${missing}\n${tooLarge.map((name) => `  ${name}`).join('\n')}`]),
    `Dataset: ${id}, version ${version}\nSHA-256 of its file ${id}.json: ${sha256}${address === undefined ? '' : `\n${address}`}`,
    `Cite:\n${sources.map((source) => cite(source) + (source.url === undefined ? '' : `\n${source.url}`)).join('\n')}`,
    `Whether you may use this (rights in the source first):\n${[...describeReuse(dataset), ...notices].join('\n')}`,
    `Each image holds the values that it shows, with the words that state them. Drop one on the page that it was
downloaded from, and the page says whether those values agree with the data. This is a check of agreement, not a
signature, and it does not read the picture itself.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
