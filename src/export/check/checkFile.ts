import { bytesOf } from '#src/dataset/file/decode.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Provenance } from '#src/export/provenance/provenanceSchema.ts';
import { readProvenance } from '#src/export/provenance/readProvenance.ts';
import type { FigureMatch } from './checkedFigure.ts';
import type { CheckedValue } from './checkedValue.ts';
import { type Check, checkProvenance } from './checkProvenance.ts';
import { describeCheck } from './describeCheck.ts';
import { describeEarlierValues } from './describeEarlierValues.ts';

const maxImageBytes = 64_000_000;

const supportedFiles =
  'This page can check PNG, SVG and PDF files that were downloaded here, and open a dataset, a JSON file.';

/** What a reader chose, dropped or pasted, to be checked or opened. */
export type InputFile =
  | {
      kind: 'file';
      file: File;
      /** Where it is from: an entry gives a dropped file again after it was changed. Undefined where it was chosen. */
      from?: FileSystemEntry | 'text' | null;
    }
  | { kind: 'folder'; name: string };

/** The id of the page's section that shows a figure, the figure's kind, and the ids of the phases compared there. */
export type FigureLink = { id: string; name: string; compare?: { from: string; to: string } };

/** The result of a check: a verdict, sentences after it, every value, and a link to the figure where the page has it. */
export type Report = {
  verdict: string;
  details: string[];
  values: CheckedValue[];
  figure?: FigureLink;
};

/** Returns the dataset of an earlier version that the site keeps, by its version; undefined where it keeps none. */
export type LoadVersion = (version: string) => Promise<LoadedDataset | undefined>;

/**
 * Checks a file of any kind against the dataset that is open, and an image of an earlier version against that too, where
 * `loadVersion` has it. A file that cannot be read has a verdict too. Rejects only where `loadVersion` does.
 */
export async function checkFile(
  input: InputFile,
  loadedDataset: LoadedDataset,
  loadVersion: LoadVersion = async () => undefined,
): Promise<Report> {
  if (input.kind === 'folder') return report(`“${input.name}” is a folder. ${supportedFiles}`);
  const { file } = input;
  const name = `“${file.name}”`;
  if (file.size > maxImageBytes) return report(`${name} is larger than 64 MB. ${supportedFiles}`);
  const bytes = await bytesOf(file);
  if (bytes === undefined)
    return report(`${name} could not be read: it may have been moved or changed, or be a folder.`);
  const read = readProvenance(bytes);
  switch (read.kind) {
    case 'provenance':
      return imageReport(read.provenance, loadedDataset, loadVersion);
    case 'none':
      return report(
        `${name} holds no data of ours: it was made elsewhere, or a website or program took the data out on the way.`,
      );
    case 'broken':
      return report(
        `${name} is broken: it was cut off or changed after it was made. What it still holds was not compared.`,
      );
    case 'newer':
      return report(`${name} was made by a newer version of this page. Reload the page, then check it again.`);
    case 'other':
      return report(`${name} is ${read.what}. ${supportedFiles}`);
  }
}

function report(verdict: string): Report {
  return { verdict, details: [], values: [] };
}

async function imageReport(
  provenance: Provenance,
  loadedDataset: LoadedDataset,
  loadVersion: LoadVersion,
): Promise<Report> {
  const check = checkProvenance(provenance, loadedDataset);
  const { verdict, details } = describeCheck(check);
  if (check.kind === 'other-dataset') return { verdict, details, values: [] };
  const figure = figureLink(check.figure.match);
  const earlier = await checkEarlierVersion(provenance, check, loadVersion);
  return {
    verdict,
    details: [...earlier, ...details],
    values: check.values,
    ...(figure === undefined ? {} : { figure }),
  };
}

/** Returns a sentence on whether the values of an image are those of its own version; none where the site does not keep it. */
async function checkEarlierVersion(
  provenance: Provenance,
  { sourceVersion }: Extract<Check, { kind: 'checked' }>,
  loadVersion: LoadVersion,
): Promise<string[]> {
  if (sourceVersion.kind !== 'listed') return [];
  const earlier = await loadVersion(sourceVersion.version);
  if (earlier?.sha256 !== provenance.dataset.sha256) return [];
  const check = checkProvenance(provenance, earlier);
  const values = check.kind === 'checked' ? check.values.filter(({ kind }) => kind !== 'added') : [];
  return [describeEarlierValues(sourceVersion.version, values)];
}

function figureLink(match: FigureMatch): FigureLink | undefined {
  if (match === undefined) return undefined;
  if (match.kind === 'figure') return { id: match.figure.id, name: match.kind };
  const link = { id: match.kind, name: match.kind };
  return match.kind === 'totals' ? link : { ...link, compare: { from: match.from.id, to: match.to.id } };
}
