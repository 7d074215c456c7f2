import type { Change } from '#src/dataset/schema.ts';
import { formatDate, withFullStop } from '#src/statistics/format/format.ts';

/** Describes a version of a dataset: `1.1, 12 March 2005: two values had changed places.` */
export const describeVersion = ({ version, date, note }: Change): string =>
  `${version}, ${formatDate(date)}: ${withFullStop(note)}`;
