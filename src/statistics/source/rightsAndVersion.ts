import type { Dataset, Source } from '#src/dataset/schema.ts';

/**
 * Returns the last lines of a file: rights, then `Harbour Repair Scheme, dataset version 1.0, SHA-256 begins
 * 26e299dc00000000.`
 */
export function rightsAndVersion({ title, version }: Dataset, sources: readonly Source[], sha256: string): string[] {
  const rights = [...new Set(sources.flatMap((source) => source.rights ?? []))];
  return [
    ...rights.map((text) => `Rights in the source: ${text}`),
    `${title}, dataset version ${version}, SHA-256 begins ${sha256.slice(0, 16)}.`,
  ];
}
