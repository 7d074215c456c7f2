import type { Reference } from './reference.ts';

/** RIS has no type for a press release; a report has a number and an issuing body too. */
const referenceTypes: Record<Reference['kind'], string> = { release: 'RPRT', dataset: 'DATA', figure: 'FIGURE' };

/** Returns a reference as a RIS entry, in UTF-8. Drops commas from the author, as a name with one is read as a person's. */
export function formatRis({
  kind,
  key,
  title,
  author,
  number,
  date,
  url,
  accessDate,
  notes,
  language,
}: Reference): string {
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const tags: [string, string | undefined][] = [
    ['TY', referenceTypes[kind]],
    ['ID', key],
    ['AU', author?.replaceAll(',', '')],
    ['TI', title],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['PB', author],
    // Programs read the number of a report from SN, the version of a dataset from ET.
    [kind === 'release' ? 'SN' : 'ET', number],
    ['UR', url],
    ['Y2', accessDate && `${accessDate.replaceAll('-', '/')}/`],
    ...notes.map((note): [string, string] => ['N1', note]),
    ['LA', language],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}
