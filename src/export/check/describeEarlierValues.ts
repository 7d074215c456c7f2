import type { CheckedValue } from './checkedValue.ts';

/** Describes whether the values of an image are those of the earlier version that it names, whose file the site keeps. */
export function describeEarlierValues(version: string, values: readonly CheckedValue[]): string {
  const others = values.filter(({ kind }) => kind !== 'agrees');
  const start = `The site keeps the file of version ${version}, which`;
  if (others.length === 0) return `${start} states every value that is written in the image.`;
  const named = others.map(({ label, inDataset, inFile }) => `${label}: ${inDataset} there, ${inFile} in the image`);
  return `${start} does not state all that is written in the image: ${named.join('; ')}.`;
}
