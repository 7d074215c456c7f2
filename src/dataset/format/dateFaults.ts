import { likelyDate } from './likelyValue.ts';
import { askMeant } from './suggestion.ts';
import { isCalendarDate, isPartialDate } from './textRules.ts';

/** Returns why a string is not a day of the calendar, and which one was meant; undefined where it is. */
export function dayFault(text: string): string | undefined {
  if (isCalendarDate(text)) return undefined;
  const meant = likelyDate(text);
  const day = meant !== undefined && isCalendarDate(meant) ? meant : undefined;
  return `is not a day of the calendar written YYYY-MM-DD${askMeant(day)}`;
}

/** Returns why a string is not a year, a month or a day, and which one was meant; undefined where it is. */
export function partialDateFault(text: string): string | undefined {
  if (isPartialDate(text)) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'is not a day of the calendar';
  return `is not a date written YYYY, YYYY-MM or YYYY-MM-DD${askMeant(likelyDate(text))}`;
}
