import type { Reference } from './reference.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const escapes: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/**
 * Returns a reference as a BibTeX entry, in UTF-8.
 *
 * It is a `@misc`, as BibTeX has no type for a press release and `@techreport` would claim too much. Braces keep an author
 * of several words whole, and the capitals of names in a title.
 */
export function formatBibtex(reference: Reference): string {
  const { key, title, author, number, date, url, notes, language } = reference;
  const [year, month, day] = date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', author && `{{${escapeBibtex(author)}}}`],
    // Entries without an author are sorted by it.
    ['key', author === undefined ? braces(title) : undefined],
    ['title', `{{${escapeBibtex(title)}}}`],
    ['howpublished', number && braces(number)],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['url', url && `{${escapeUrl(url)}}`],
    ['urldate', reference.accessDate && `{${reference.accessDate}}`],
    ['note', notes.length === 0 ? undefined : braces(notes.join(' '))],
    ['langid', language && `{${language}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

const braces = (text: string) => `{${escapeBibtex(text)}}`;

const escapeBibtex = (text: string) =>
  text.replaceAll(/[\\{}~^&%$#_]/g, (character) => escapes[character] ?? `\\${character}`);

/** Escapes only what would end the field, as `\url` takes everything else verbatim. */
const escapeUrl = (url: string) => url.replaceAll(/[\\{}]/g, (character) => encodeURIComponent(character));
