import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { formatCoverage } from '#src/statistics/coverage/describeCoverage.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { unitName } from '#src/statistics/format/unitName.ts';
import { formatRights } from '#src/statistics/source/rights.ts';
import type { DataFile } from './dataFiles.ts';

/**
 * Returns a dataset as schema.org describes one, for JSON-LD in its page, which search engines read. `page` is the page's
 * address, undefined where it is not known.
 *
 * It names no licence, as a dataset states rights in words only; no creator, as nobody is named as the one who compiled it;
 * no place, as the data state none.
 */
export function structuredData({ dataset, url }: LoadedDataset, files: readonly DataFile[], page?: string) {
  const changed = dataset.changes?.[0]?.date;
  const contentUrl = (path: string) => (url === undefined ? undefined : new URL(path, url).href);
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
    temporalCoverage: temporalCoverage(dataset),
    isBasedOn: dataset.sources.map(creativeWork),
    variableMeasured: dataset.measures.map(({ label, unit }) => ({
      '@type': 'PropertyValue',
      name: label,
      unitText: unitName(unit),
    })),
    distribution: [{ name: `${dataset.id}.json`, type: 'application/json' }, ...files].map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: file.type,
      contentUrl: contentUrl(file.name),
    })),
  };
}

/** Returns the same as a `<script>` for a page's head, which browsers do not run. */
export function structuredDataScript(loadedDataset: LoadedDataset, files: readonly DataFile[], page?: string): string {
  const json = JSON.stringify(structuredData(loadedDataset, files, page)).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function creativeWork(source: Source) {
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

/** Returns `2011-05/2012-06`, from the start of the first phase to the end of the last; undefined where one is not stated. */
function temporalCoverage({ phases }: Dataset): string | undefined {
  const [started, ended] = [phases[0]?.started, phases.at(-1)?.ended];
  return started === undefined || ended === undefined ? undefined : `${started}/${ended}`;
}
