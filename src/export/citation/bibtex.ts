import type { Reference } from './reference.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const special: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/**
 * A reference as an entry of BibTeX, in UTF-8: `@misc`, as there is no kind for a press release and `@techreport` would
 * say too much. Braces keep an author of several words whole, and the capitals of names in a title.
 */
export function bibtexOf(reference: Reference): string {
  const { key, title, author, number, date, address, notes, language } = reference;
  const [year, month, day] = date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', author && `{{${escaped(author)}}}`],
    // By what an entry without an author is sorted.
    ['key', author === undefined ? braced(title) : undefined],
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', number && braced(number)],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['url', address && `{${addressOf(address)}}`],
    ['urldate', reference.seen && `{${reference.seen}}`],
    ['note', notes.length === 0 ? undefined : braced(notes.join(' '))],
    ['langid', language && `{${language}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

const braced = (text: string) => `{${escaped(text)}}`;

const escaped = (text: string) =>
  text.replaceAll(/[\\{}~^&%$#_]/g, (character) => special[character] ?? `\\${character}`);

/** As it is, for `\url`, but for what would end the field. */
const addressOf = (address: string) => address.replaceAll(/[\\{}]/g, (character) => encodeURIComponent(character));
