import { dirname, join } from 'node:path';
import type { SourceFile } from './sourceFiles.ts';

const importing =
  /(?:^\s*(?:import\s+(?:[\w$*{},\s]+\sfrom\s+)?|export\s+(?:type\s+)?[*{][\w$*{},\s]*\sfrom\s+)|\bimport\(\s*)['"]([^'"]+)['"]/gm;

/** Returns what a file imports, as it is written there. */
export const importsOf = ({ text }: SourceFile) =>
  [...text.matchAll(importing)].map(([, name = '']) => name.replace(/\?.*$/, ''));

/** Returns the path from `src/` of the file that an import names; undefined for a package. */
export function target(file: SourceFile, name: string): string | undefined {
  if (name.startsWith('#src/')) return name.slice('#src/'.length);
  return name.startsWith('.') ? join(dirname(file.path), name) : undefined;
}
