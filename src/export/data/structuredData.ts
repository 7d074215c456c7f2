import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { formatCoverage } from '#src/statistics/coverage/describeCoverage.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { unitName } from '#src/statistics/format/unitName.ts';
import { formatRights } from '#src/statistics/source/rights.ts';
import type { DataFile } from './dataFiles.ts';

/**
 * A dataset as schema.org describes one, for JSON-LD in its page: search engines read it. `page` is the page's own address,
 * if that is known; files have theirs where the site was told its own. It names no licence, as a dataset states rights in
 * words only; no creator, as nobody is named as the one who put it together (the publisher stands with the release); no
 * place, as none is stated as data; and the time only where the dates at both ends are stated.
 */
export function structuredData({ dataset, address }: LoadedDataset, files: readonly DataFile[], page?: string) {
  const changed = dataset.changes?.[0]?.date;
  const at = (path: string) => (address === undefined ? undefined : new URL(path, address).href);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataset.title,
    description: `${withFullStop(dataset.summary)} ${formatCoverage(dataset)}`,
    version: dataset.version,
    url: page,
    inLanguage: dataset.language ?? 'en-GB',
    dateModified: changed,
    isAccessibleForFree: true,
    conditionsOfAccess: formatRights(dataset).join(' '),
    temporalCoverage: spanOf(dataset),
    isBasedOn: dataset.sources.map(releaseOf),
    variableMeasured: dataset.measures.map(({ label, unit }) => ({
      '@type': 'PropertyValue',
      name: label,
      unitText: unitName(unit),
    })),
    distribution: [{ name: `${dataset.id}.json`, type: 'application/json' }, ...files].map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: file.type,
      contentUrl: at(file.name),
    })),
  };
}

/** The same as a `<script>` of data for a page's head; a browser runs nothing in it. */
export function structuredDataScript(loadedDataset: LoadedDataset, files: readonly DataFile[], page?: string): string {
  const json = JSON.stringify(structuredData(loadedDataset, files, page)).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function releaseOf(source: Source) {
  const publisher = { '@type': 'Organization', name: source.publisher };
  return {
    '@type': 'CreativeWork',
    name: source.title,
    identifier: source.reference,
    author: publisher,
    publisher,
    datePublished: source.published,
    url: source.url,
    copyrightNotice: source.rights,
  };
}

/** `2011-05/2012-06`, from the start of the first phase to the end of the last one. */
function spanOf({ phases }: Dataset): string | undefined {
  const [started, ended] = [phases[0]?.started, phases.at(-1)?.ended];
  return started === undefined || ended === undefined ? undefined : `${started}/${ended}`;
}
