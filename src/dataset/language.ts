import { directionOf } from './direction.ts';
import type { Dataset } from './schema.ts';

/** The language of the page's own words, and of a dataset that names none. */
export const pageLanguage = 'en-GB';

/** What an element has that holds texts of a dataset: nothing where these are in the page's own language. */
export type OwnLanguage = { lang?: string; dir?: 'ltr' | 'rtl' };

/**
 * Returns the language and direction of a dataset's texts as attributes, to be spread over an element that holds nothing
 * but these: `{ lang: 'ar', dir: 'rtl' }`; empty where they are those of the page.
 */
export function ownLanguage({ language = pageLanguage }: Pick<Dataset, 'language'>): OwnLanguage {
  return language === pageLanguage ? {} : { lang: language, dir: directionOf(language) };
}

/** Returns the same for words of the page that stand inside such an element. */
export function pageOwn(dataset: Pick<Dataset, 'language'>): OwnLanguage {
  return ownLanguage(dataset).lang === undefined ? {} : { lang: pageLanguage, dir: 'ltr' };
}
