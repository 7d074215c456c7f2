import type { Dataset, Words } from '#src/dataset/schema.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { rightsAndVersion } from '#src/statistics/source/rightsAndVersion.ts';
import { sourceLine, sourcesOf } from '#src/statistics/source/sourceLine.ts';

/** The last texts of a sheet: where its numbers are from, and in one closing text rights, version and address. */
export type Closing = {
  source: string;
  rights: string;
  version: string;
  /** The same without the title of the dataset. */
  briefVersion: string;
  /** `Data: https://harbour.example/data/harbour-repair.json`; empty where there is none. */
  address: string;
  /** The same with the name of the host alone. */
  host: string;
};

/** Returns the last texts of a sheet; `url` is that of the dataset's file, where it is known. */
export function closingOf(dataset: Dataset, sha256: string, words: readonly Words[], url?: string): Closing {
  const sources = sourcesOf(dataset, words);
  const lines = rightsAndVersion(dataset, sources, sha256);
  const version = lines.at(-1) ?? '';
  const [source, ...others] = sources;
  // The address of one of several sources would be taken for that of all.
  const release = source?.url === undefined || others.length > 0 ? '' : `Release: ${source.url}`;
  const address = url === undefined ? release : `Data: ${url}`;
  return {
    source: sourceLine(dataset, words),
    rights: lines.slice(0, -1).map(withFullStop).join(' '),
    version,
    briefVersion: version.replace(`${dataset.title}, d`, 'D'),
    address,
    host: address.replace(/^(\w+: )https?:\/\/([^/]+).*$/u, '$1$2'),
  };
}

const zeroWidthSpace = '\u200b';

/** Before a hyphen it keeps the line from being broken after it, where one could not tell whether the hyphen belongs there. */
const noBreak = '\ufeff';

/** Marks where addresses may be broken, after each slash but the first two, and keeps a hash on the line of its name. */
export const withBreaks = (text: string) =>
  text
    .replaceAll(/(?<=https?:\/\/\S*\/)(?=[^/\s])/gu, zeroWidthSpace)
    .replaceAll(/(?<=https?:\/\/\S*)-/gu, `${noBreak}-`)
    .replaceAll('SHA-256 begins ', 'SHA\u2011256\u00a0begins\u00a0');

/** Returns a line without the marks of `withBreaks`. */
export const withoutBreaks = (line: string) =>
  line
    .replaceAll(zeroWidthSpace, '')
    .replaceAll(`${noBreak}-`, '-')
    .replaceAll('SHA\u2011256\u00a0begins\u00a0', 'SHA-256 begins ');
