const controlOrSeparator = /[\p{Cc}\u2028\u2029]/u;
const invisibleOnly = /^[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
const noncharacter = /[\p{Noncharacter_Code_Point}]/u;

/** Returns why a string is not one line of 1 to 2,000 code points with a visible one; undefined where it is. */
export function textFault(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > 4000 || [...text].length > 2000) return 'is longer than 2,000 characters';
  if (!text.isWellFormed()) return 'holds half of a character (a lone surrogate)';
  if (controlOrSeparator.test(text)) return 'holds a control character or a line break';
  if (noncharacter.test(text)) return 'holds a code point that is no character';
  return invisibleOnly.test(text) ? 'holds nothing visible' : undefined;
}

/** Returns why a string is not a line of a source; undefined where it is. */
export function lineFault(line: string): string | undefined {
  if (/[\n\r]/.test(line)) return 'holds a line break; each line is an entry of its own';
  return line.isWellFormed() ? undefined : 'holds half of a character (a lone surrogate)';
}

/** Returns whether a string is a day of the calendar, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Returns whether a string is a year, a month or a day: `2011`, `2011-05`, `2011-05-31`. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && isCalendarDate(`${text}-01-01`.slice(0, 10));
}

/** Returns whether a string is an http: or https: address without white space and without a user name. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** Returns whether a string is a language tag of BCP 47, such as `en-GB`. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
