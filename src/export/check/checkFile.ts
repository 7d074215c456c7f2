import { bytesOf } from '#src/dataset/file/decode.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { readProvenance } from '#src/export/provenance/readProvenance.ts';
import type { FigureMatch } from './checkedFigure.ts';
import type { CheckedValue } from './checkedValue.ts';
import { type Check, checkProvenance } from './checkProvenance.ts';
import { describeCheck } from './describeCheck.ts';

const maxImageBytes = 64_000_000;

const supportedFiles = 'This page can check PNG, SVG and PDF files that were downloaded here.';

/** What a reader chose or dropped, to be checked or opened. */
export type InputFile = { kind: 'file'; file: File } | { kind: 'folder'; name: string };

/** The id of the page's section that shows a figure, the figure's kind, and the ids of the phases compared there. */
export type FigureLink = { id: string; name: string; compare?: { from: string; to: string } };

/** The result of a check: a verdict, sentences after it, every value, and a link to the figure where the page has it. */
export type Report = {
  verdict: string;
  details: string[];
  values: CheckedValue[];
  figure?: FigureLink;
};

/** Checks a file of any kind against the dataset that is open. Never throws: a file that cannot be read has a verdict too. */
export async function checkFile(input: InputFile, loadedDataset: LoadedDataset): Promise<Report> {
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
      return imageReport(checkProvenance(read.provenance, loadedDataset));
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

function imageReport(check: Check): Report {
  const sentences = describeCheck(check);
  if (check.kind === 'other-dataset') return { ...sentences, values: [] };
  const figure = figureLink(check.figure.match);
  return { ...sentences, values: check.values, ...(figure === undefined ? {} : { figure }) };
}

function figureLink(match: FigureMatch): FigureLink | undefined {
  if (match === undefined) return undefined;
  if (match.kind === 'figure') return { id: match.figure.id, name: match.kind };
  const link = { id: match.kind, name: match.kind };
  return match.kind === 'totals' ? link : { ...link, compare: { from: match.from.id, to: match.to.id } };
}
