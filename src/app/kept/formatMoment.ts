import { formatDate } from '#src/statistics/format/format.ts';

/** Formats a moment, as ISO 8601, where the reader is: `30 November 2026, 14:05`. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString();
  return `${formatDate(local.slice(0, 10))}, ${local.slice(11, 16)}`;
}
