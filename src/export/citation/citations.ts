import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset, FigureSpec, Source } from '#src/dataset/schema.ts';
import { formatDate, formatNumber } from '#src/statistics/format/format.ts';
import { cite, citeWithAddress, formatNotice } from '#src/statistics/source/cite.ts';
import { formatRights } from '#src/statistics/source/rights.ts';
import { sourcesOf, wordsOf } from '#src/statistics/source/sourceLine.ts';
import { formatBibtex } from './bibtex.ts';
import type { Reference } from './reference.ts';
import { formatRis } from './ris.ts';

/** A citation: as a sentence, and as an entry for reference managers. */
export type Citation = { text: string; bibtex: string; ris: string };

export function citeRelease(dataset: Dataset, source: Source): Citation {
  return toCitation(citeWithAddress(source), releaseReference(dataset, source));
}

/**
 * Cites a dataset, with the releases that its numbers are from. `link` is the address of its page, undefined where that is
 * not known.
 *
 * It has no author, as nobody is named as the one who compiled it.
 */
export function citeDataset(loadedDataset: LoadedDataset, link?: string): Citation {
  const { dataset } = loadedDataset;
  const from = dataset.sources.map(cite);
  const changed = dataset.changes?.[0]?.date;
  const parts = [
    `“${dataset.title}”`,
    'dataset',
    versionOf(loadedDataset),
    ...(changed === undefined ? [] : [formatDate(changed)]),
  ];
  const reference = datasetReference(loadedDataset, from, link);
  return toCitation(sentence(parts, from, link), { ...reference, key: dataset.id, title: dataset.title });
}

/** Cites a figure of a dataset by its number and headline, with the dataset and the release. */
export function citeFigure(loadedDataset: LoadedDataset, figure: FigureSpec, link?: string): Citation {
  const { dataset } = loadedDataset;
  const from = sourcesOf(dataset, wordsOf(dataset, figure)).map(cite);
  const number = `Figure ${formatNumber(dataset.figures.findIndex(({ id }) => id === figure.id) + 1)}`;
  const parts = [`${number}. “${figure.title}”`, `in “${dataset.title}”`, versionOf(loadedDataset)];
  const reference = datasetReference(loadedDataset, from, link);
  return toCitation(sentence(parts, from, link), {
    ...reference,
    kind: 'figure',
    key: `${dataset.id}:figure:${figure.id}`,
    title: figure.title,
    notes: [`${number} of “${dataset.title}”.`, ...reference.notes],
  });
}

/** Cites each release of a dataset and the dataset itself, in one file of BibTeX and one of RIS. */
export function citationFiles(loadedDataset: LoadedDataset): { bibtex: string; ris: string } {
  const { dataset } = loadedDataset;
  const all = [...dataset.sources.map((source) => citeRelease(dataset, source)), citeDataset(loadedDataset)];
  return { bibtex: all.map(({ bibtex }) => bibtex).join('\n'), ris: all.map(({ ris }) => ris).join('') };
}

const toCitation = (text: string, reference: Reference): Citation => ({
  text,
  bibtex: formatBibtex(reference),
  ris: formatRis(reference),
});

const versionOf = ({ dataset, sha256 }: LoadedDataset) =>
  `version ${dataset.version} (SHA-256 ${sha256.slice(0, 16)}…)`;

const sentence = (parts: string[], from: string[], link: string | undefined) =>
  [`${parts.join(', ')}.`, `From: ${from.join(' ')}`, ...(link === undefined ? [] : [link])].join(' ');

function releaseReference(dataset: Dataset, source: Source): Reference {
  return {
    kind: 'release',
    key: `${dataset.id}:${source.id}`,
    title: source.title,
    author: source.publisher,
    number: source.reference,
    date: source.published,
    url: source.url,
    accessDate: source.retrieved,
    notes: [...formatNotice(source), ...(source.rights === undefined ? [] : [source.rights])],
    language: dataset.language,
  };
}

function datasetReference(
  loadedDataset: LoadedDataset,
  from: string[],
  link: string | undefined,
): Omit<Reference, 'key' | 'title'> {
  const { dataset } = loadedDataset;
  return {
    kind: 'dataset',
    number: versionOf(loadedDataset),
    date: dataset.changes?.[0]?.date,
    url: link,
    notes: [`From: ${from.join(' ')}`, ...formatRights(dataset)],
    language: dataset.language,
  };
}
