const controlOrSeparator = /[\p{Cc}\u2028\u2029]/u;
const invisibleOnly = /^[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
const noncharacter = /[\p{Noncharacter_Code_Point}]/u;

/** Whether a string holds no lone surrogate, no control character, no line separator and no noncharacter. */
export function isCleanLine(text: string): boolean {
  return text.isWellFormed() && !controlOrSeparator.test(text) && !noncharacter.test(text);
}

/** Whether a string is one line of 1 to 2,000 code points, at least one of them visible. */
export function isPlainText(text: string): boolean {
  return isCleanLine(text) && !invisibleOnly.test(text) && text.length <= 4000 && [...text].length <= 2000;
}

/** Whether a string is a day of the calendar, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a string is an http: or https: address without white space and without a user name. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
