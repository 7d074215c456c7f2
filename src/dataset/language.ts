import type { Dataset } from './schema.ts';

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Returns the direction of writing of a language's usual script: `rtl` for `ar`, `ltr` for `az`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** Language of the page, and of a dataset that names none. */
export const pageLanguage = 'en-GB';

/** Attributes of an element with texts of a dataset. */
export type LanguageAttributes = { lang?: string; dir?: 'ltr' | 'rtl' };

/** Returns `{ lang: 'ar', dir: 'rtl' }` for an element with texts of a dataset; empty for the page's language. */
export function languageAttributes({ language = pageLanguage }: Pick<Dataset, 'language'>): LanguageAttributes {
  return language === pageLanguage ? {} : { lang: language, dir: directionOf(language) };
}

/** Returns the attributes of an element with words of the page inside such an element. */
export function pageLanguageAttributes(dataset: Pick<Dataset, 'language'>): LanguageAttributes {
  return languageAttributes(dataset).lang === undefined ? {} : { lang: pageLanguage, dir: 'ltr' };
}
