import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset, FigureSpec, Source } from '#src/dataset/schema.ts';
import { formatDate, formatNumber } from '#src/statistics/format/format.ts';
import { cite, citeWithAddress, formatNotice } from '#src/statistics/source/cite.ts';
import { formatRights } from '#src/statistics/source/rights.ts';
import { sourcesOf, wordsOf } from '#src/statistics/source/sourceLine.ts';
import { bibtexOf } from './bibtex.ts';
import type { Reference } from './reference.ts';
import { risOf } from './ris.ts';

/** How to cite something: as a sentence, and as an entry for programs that keep references. */
export type Citation = { text: string; bibtex: string; ris: string };

/** How to cite a release. */
export function citeRelease(dataset: Dataset, source: Source): Citation {
  return citation(citeWithAddress(source), releaseReference(dataset, source));
}

/**
 * How to cite a dataset: the release that its numbers are from comes with it. It has no author: nobody is named as the
 * one who put it together. `link` is where it stands, if that is known.
 */
export function citeDataset(loadedDataset: LoadedDataset, link?: string): Citation {
  const { dataset } = loadedDataset;
  const from = dataset.sources.map(cite);
  const changed = dataset.changes?.[0]?.date;
  const words = [
    `“${dataset.title}”, dataset, ${versionOf(loadedDataset)}${changed === undefined ? '' : `, ${formatDate(changed)}`}`,
  ];
  return citation(said(words, from, link), {
    ...ofDataset(loadedDataset, from, link),
    key: dataset.id,
    title: dataset.title,
  });
}

/** How to cite a figure of a dataset: by its number and headline, with the dataset and the release. */
export function citeFigure(loadedDataset: LoadedDataset, figure: FigureSpec, link?: string): Citation {
  const { dataset } = loadedDataset;
  const from = sourcesOf(dataset, wordsOf(dataset, figure)).map(cite);
  const number = `Figure ${formatNumber(dataset.figures.findIndex(({ id }) => id === figure.id) + 1)}`;
  const words = [`${number}. “${figure.title}”`, `in “${dataset.title}”`, versionOf(loadedDataset)];
  const within = `${number} of “${dataset.title}”.`;
  const reference = ofDataset(loadedDataset, from, link);
  const key = `${dataset.id}:figure:${figure.id}`;
  return citation(said(words, from, link), {
    ...reference,
    ...{ key, kind: 'figure', title: figure.title, notes: [within, ...reference.notes] },
  });
}

/** Every release of a dataset and the dataset itself, as one file of BibTeX and one of RIS. */
export function citationFiles(loadedDataset: LoadedDataset): { bibtex: string; ris: string } {
  const { dataset } = loadedDataset;
  const all = [...dataset.sources.map((source) => citeRelease(dataset, source)), citeDataset(loadedDataset)];
  return { bibtex: all.map(({ bibtex }) => bibtex).join('\n'), ris: all.map(({ ris }) => ris).join('') };
}

const citation = (text: string, reference: Reference): Citation => ({
  text,
  bibtex: bibtexOf(reference),
  ris: risOf(reference),
});

/** The first digits of the file's SHA-256 say which file it was. */
const versionOf = ({ dataset, sha256 }: LoadedDataset) => `version ${dataset.version} (SHA-256 ${sha256.slice(0, 8)}…)`;

const said = (words: string[], from: string[], link: string | undefined) =>
  [`${words.join(', ')}.`, `From: ${from.join(' ')}`, ...(link === undefined ? [] : [link])].join(' ');

function releaseReference(dataset: Dataset, source: Source): Reference {
  return {
    kind: 'release',
    key: `${dataset.id}:${source.id}`,
    title: source.title,
    author: source.publisher,
    number: source.reference,
    date: source.published,
    address: source.url,
    seen: source.retrieved,
    notes: [...formatNotice(source), ...(source.rights === undefined ? [] : [source.rights])],
    language: dataset.language,
  };
}

function ofDataset(
  loadedDataset: LoadedDataset,
  from: string[],
  link: string | undefined,
): Omit<Reference, 'key' | 'title'> {
  const { dataset } = loadedDataset;
  return {
    kind: 'dataset',
    number: versionOf(loadedDataset),
    date: dataset.changes?.[0]?.date,
    address: link,
    notes: [`From: ${from.join(' ')}`, ...formatRights(dataset)],
    language: dataset.language,
  };
}
