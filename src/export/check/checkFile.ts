import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { readProvenance } from '#src/export/provenance/readProvenance.ts';
import type { FigureHere } from './checkedFigure.ts';
import type { CheckedValue } from './checkedValue.ts';
import { type Check, checkImage } from './checkImage.ts';
import { describeCheck } from './describeCheck.ts';

/** How many bytes of a file are read at the most. */
const maxImageBytes = 64_000_000;

const canCheck = 'This page can check PNG, SVG and PDF files that were downloaded here.';

/** What a reader gives to be checked. */
export type Given = { kind: 'file'; file: File } | { kind: 'folder'; name: string };

/** The part of the page that shows a figure, by its id, and the ids of the phases that are compared there. */
export type FigureLink = { id: string; name: string; compare?: { from: string; to: string } };

/** What is told of a file: the verdict, what follows it, every value, and the way to the figure if it is here. */
export type Report = {
  verdict: string;
  after: string[];
  values: CheckedValue[];
  figure?: FigureLink;
};

/** Checks a file of any kind against the dataset that is open. Never throws: what cannot be read is told too. */
export async function checkFile(given: Given, loadedDataset: LoadedDataset): Promise<Report> {
  if (given.kind === 'folder') return told(`“${given.name}” is a folder. ${canCheck}`);
  const { file } = given;
  const name = `“${file.name}”`;
  if (file.size > maxImageBytes) return told(`${name} is larger than 64 MB. ${canCheck}`);
  const bytes = await bytesOf(file);
  if (bytes === undefined) return told(`${name} could not be read: it may have been moved or changed, or be a folder.`);
  const read = readProvenance(bytes);
  switch (read.kind) {
    case 'provenance':
      return checked(checkImage(read.provenance, loadedDataset));
    case 'none':
      return told(
        `${name} holds no data of ours: it was made elsewhere, or a website or program took the data out on the way.`,
      );
    case 'broken':
      return told(
        `${name} is broken: it was cut off or changed after it was made. What it still holds was not compared.`,
      );
    case 'newer':
      return told(`${name} was made by a newer version of this page. Reload the page, then check it again.`);
    case 'other':
      return told(`${name} is ${read.what}. ${canCheck}`);
    default:
      return read satisfies never;
  }
}

/** A report of one sentence or two, without values. */
function told(verdict: string): Report {
  return { verdict, after: [], values: [] };
}

function checked(check: Check): Report {
  const sentences = describeCheck(check);
  if (check.kind === 'other-dataset') return { ...sentences, values: [] };
  const figure = linkTo(check.figure.here);
  return { ...sentences, values: check.values, ...(figure === undefined ? {} : { figure }) };
}

function linkTo(here: FigureHere): FigureLink | undefined {
  if (here === undefined) return undefined;
  if (here.kind === 'figure') return { id: here.figure.id, name: here.kind };
  const { kind } = here;
  if (kind === 'totals' || here.pair === undefined) return { id: kind, name: kind };
  return { id: kind, name: kind, compare: { from: here.pair.from.id, to: here.pair.to.id } };
}

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
