import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of `src/`: its path from there, with `/`. */
export type SourceFile = { path: string; text: string };

const root = join(import.meta.dirname, '..');

/** Returns the paths of all files of `src/` but its tests. */
export const sourcePaths = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** Returns the code of `src/`, without its tests and what only they import. */
export const sourceFiles = (): SourceFile[] =>
  sourcePaths()
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('testing/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
