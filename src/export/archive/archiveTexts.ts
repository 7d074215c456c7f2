import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { DataFile } from '#src/export/data/dataFiles.ts';
import { withChecksum, type ZipEntry } from '#src/export/encoding/zip.ts';
import { figureCaption } from '#src/export/file/caption.ts';
import { altText } from '#src/export/image/altText.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { formatCoverage } from '#src/statistics/coverage/describeCoverage.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { cite } from '#src/statistics/source/cite.ts';
import { describeVersion } from '#src/statistics/source/describeVersion.ts';
import { describeReuse } from '#src/statistics/source/rights.ts';
import { missingValue } from '#src/statistics/table/longTable.ts';
import { totalFlags } from '#src/statistics/totals/describeTotal.ts';
import { reconcileAll } from '#src/statistics/totals/reconcile.ts';

/** Returns an archive's README, captions and descriptions; `tooLarge` names the images that are left out. */
export function archiveTexts(
  loadedDataset: LoadedDataset,
  sheets: readonly Sheet[],
  data: readonly DataFile[],
  tooLarge: readonly string[],
): ZipEntry[] {
  const { dataset, url } = loadedDataset;
  const captions = sheets.map((sheet) =>
    sheetParagraph(dataset, sheet, figureCaption(sheet, sheetUrl(sheet, dataset, url))),
  );
  return [
    textEntry('README.txt', readme(loadedDataset, sheets, data, tooLarge)),
    textEntry('captions.txt', captions.join('\n')),
    textEntry('descriptions.txt', sheets.map((sheet) => sheetParagraph(dataset, sheet, altText(sheet))).join('\n')),
  ];
}

const textEntry = (name: string, text: string) => withChecksum({ name, bytes: new TextEncoder().encode(text) });
const sheetParagraph = (dataset: Dataset, { id }: Sheet, text: string) =>
  `${id}${figureNumber(dataset, id, ' (', ')')}\n${text}\n`;

/** Returns `Figure 2` between two texts; empty for the comparison and the totals. */
function figureNumber({ figures }: Dataset, id: string, before: string, after: string): string {
  const index = figures.findIndex((figure) => figure.id === id);
  return index === -1 ? '' : `${before}Figure ${formatNumber(index + 1)}${after}`;
}

/** Returns the address of a sheet on the page; undefined where the site's address is not known. */
function sheetUrl({ id }: Sheet, dataset: Dataset, url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(`../${dataset.id}/#${id}`, url).href;
}

/** Returns a line for each sheet: its id, as in its files' names, and its headline. */
function contentsList(dataset: Dataset, sheets: readonly Sheet[]): string {
  return sheets.map(({ id, title }) => `  ${id}: ${figureNumber(dataset, id, '', '. ')}${title}`).join('\n');
}

/** Returns a paragraph on the totals that do not add up; none where all do. */
function totalsCaution(dataset: Dataset): string[] {
  const flags = totalFlags(reconcileAll(dataset));
  return flags.length === 0 ? [] : [`Before you use a total: ${flags.join(' ')} Both are given, neither is corrected.`];
}

const missingImages = `Missing, as what made this archive cannot make so large a picture. The SVG of the same figure is here, and shows
the same:`;

/** The same in both, so that nothing else of them differs. */
const drawnBy = `The PNGs of the archive that the site has ready were drawn by the program resvg; where the page made the archive, by the
browser. Both draw the same SVG in the same size, and differ at the edges of letters. All other files here are the same,
byte for byte, but for the checksums of those PNGs.`;

function readme(
  { dataset, sha256, url }: LoadedDataset,
  sheets: readonly Sheet[],
  data: readonly DataFile[],
  tooLarge: readonly string[],
): string {
  const { id, title, version, sources, changes = [] } = dataset;
  const notices = sources.flatMap(({ notice }) =>
    notice === undefined ? [] : [`Of the source its archive says: ${notice.join(' ')}`],
  );
  const parts = [
    title,
    `The figures of this dataset as images, each with its source in it, and notes as far as there is room:
  ${id}-<figure>-report.svg   for documents and pages, sharp at any size
  ${id}-<figure>-report.png   the same, 3200 px wide, 160 mm in a document
  ${id}-<figure>-column.png   for print in a column of 85 mm, 600 dpi
  captions.txt       a caption for each, with its source and its notes
  descriptions.txt   a text for readers who cannot see the image (alternative text)
  SHA256SUMS         checksums: sha256sum -c SHA256SUMS`,
    drawnBy,
    `In the order of the page:\n${contentsList(dataset, sheets)}`,
    `The numbers, in the folder data. A gap is ${missingValue} in CSV and Excel files, with the letter O as its status,
which is not zero; a value has the status A. In the JSON a gap is absent. “line” counts the lines of the release's text here.
Do not add up the column “value” as it stands: units differ, and what rows count can overlap.
  data/${id}.json: the dataset itself, from which all of this was made
${data.map(({ name, description, row }) => `  data/${name}: ${description}${row === undefined ? '' : `; a row is ${row}`}`).join('\n')}`,
    ...totalsCaution(dataset),
    `What is missing: the dataset holds ${formatCoverage(dataset)}
No value was put in the place of one that is not reported.`,
    ...(tooLarge.length === 0 ? [] : [`${missingImages}\n${tooLarge.map((name) => `  ${name}`).join('\n')}`]),
    `Dataset: ${id}, version ${version}\nSHA-256 of its file ${id}.json: ${sha256}${url === undefined ? '' : `\n${url}`}`,
    ...(changes.length === 0 ? [] : [`Its versions:\n${changes.map(describeVersion).join('\n')}`]),
    `Cite:\n${sources.map((source) => cite(source) + (source.url === undefined ? '' : `\n${source.url}`)).join('\n')}`,
    `Whether you may use this (rights in the source first):\n${[...describeReuse(dataset), ...notices].join('\n')}`,
    `Each image holds the values that it shows, with the words that state them. Drop one on the page that it was
downloaded from, and the page says whether those values agree with the data. This is a check of agreement, not a
signature, and it does not read the picture itself.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
