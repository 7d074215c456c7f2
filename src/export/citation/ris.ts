import type { Reference } from './reference.ts';

/** RIS has no kind for a press release. A report has a number and a body that issued it, as a press release has. */
const kinds: Record<Reference['kind'], string> = { release: 'RPRT', dataset: 'DATA', figure: 'FIGURE' };

/** A reference as an entry of RIS, in UTF-8. A body's name that holds a comma would be read as a person's. */
export function risOf({ kind, key, title, author, number, date, address, seen, notes, language }: Reference): string {
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const tags: [string, string | undefined][] = [
    ['TY', kinds[kind]],
    ['ID', key],
    ['AU', author?.replaceAll(',', '')],
    ['TI', title],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['PB', author],
    // Programs read the number of a report from SN, the version of a dataset from ET.
    [kind === 'release' ? 'SN' : 'ET', number],
    ['UR', address],
    ['Y2', seen && `${seen.replaceAll('-', '/')}/`],
    ...notes.map((note): [string, string] => ['N1', note]),
    ['LA', language],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}
