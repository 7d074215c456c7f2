import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A file of `src/`: its path from there, with `/`. */
type File = { path: string; text: string };

/** What each room may know: the rooms before it, and packages. Files outside a room may know everything. */
const rooms: Record<string, { rooms: string[]; packages: RegExp }> = {
  dataset: { rooms: [], packages: /^(zod\/mini|@humanwhocodes\/momoa)$/ },
  statistics: { rooms: ['dataset'], packages: /^$/ },
  load: { rooms: ['dataset'], packages: /^(react|@tanstack\/react-query|@noble\/hashes\/sha2\.js)$/ },
  figures: { rooms: ['dataset', 'statistics'], packages: /^(react|react-dom|recharts)$/ },
  export: { rooms: ['dataset', 'statistics', 'figures'], packages: /^(?!recharts)/ },
  ui: { rooms: [], packages: /^(react|react-dom)$/ },
  app: {
    rooms: ['dataset', 'statistics', 'load', 'figures', 'export', 'ui'],
    packages: /^(?!recharts)/,
  },
};

const importing =
  /(?:^\s*(?:import\s+(?:[\w$*{},\s]+\sfrom\s+)?|export\s+(?:type\s+)?[*{][\w$*{},\s]*\sfrom\s+)|\bimport\(\s*)['"]([^'"]+)['"]/gm;
const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const importsOf = ({ text }: File) => [...text.matchAll(importing)].map(([, name = '']) => name.replace(/\?.*$/, ''));

/** The path from `src/` of a file that an import names, or undefined for a package. */
function target(file: File, name: string): string | undefined {
  if (name.startsWith('#src/')) return name.slice('#src/'.length);
  return name.startsWith('.') ? join(dirname(file.path), name) : undefined;
}

/** What is wrong with one import. */
function faultOf(file: File, name: string): string | undefined {
  const room = roomOf(file.path);
  const path = target(file, name);
  if (/^testing\//.test(path ?? '')) return 'only tests may import src/testing';
  if (name.startsWith('../')) return 'another folder is imported by #src/';
  if (name.startsWith('#src/') && dirname(name.slice('#src/'.length)) === dirname(file.path))
    return 'its own folder is imported by ./';
  if (name.startsWith('./') && dirname(path ?? '') !== dirname(file.path)) return 'another folder is imported by #src/';
  if (room === '') return undefined;
  const may = rooms[room];
  if (may === undefined) return `no such room: ${room}`;
  if (path === undefined) return may.packages.test(name) ? undefined : `${room} may not import a package: ${name}`;
  const other = roomOf(path);
  return other === room || may.rooms.includes(other) ? undefined : `${room} may not know: ${path}`;
}

function importFaults(files: File[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const fault = faultOf(file, name);
      return fault === undefined ? [] : [`${file.path}: ${fault}`];
    }),
  );
}

/** Each file that an import leads back to. */
function circles(files: File[]): string[] {
  const next = new Map(files.map((file) => [file.path, importsOf(file).map((name) => target(file, name) ?? '')]));
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some((path) => {
      if (path === goal) return true;
      if (seen.has(path)) return false;
      return reaches(path, goal, seen.add(path));
    });
  return files.flatMap(({ path }) => (reaches(path, path, new Set()) ? [`${path}: imports itself in a circle`] : []));
}

const places: { words: RegExp; allowed: RegExp; fault: string }[] = [
  {
    words: /\bfetch\(|XMLHttpRequest/,
    allowed: /^(load\/|export\/font\/loadFonts\.ts$)/,
    fault: 'only load fetches data',
  },
  {
    words: /\bgetContext\(|<canvas|['"]canvas['"]|OffscreenCanvas/,
    allowed: /^export\//,
    fault: 'only export touches a canvas',
  },
  {
    words: /\.(toLocaleString|toFixed|toPrecision)\(/,
    allowed: /^statistics\/format\/format\.ts$/,
    fault: 'only statistics/format/format.ts turns a number into text',
  },
  {
    words: /Intl\.NumberFormat/,
    // How many decimals a currency has is part of what makes a value valid.
    allowed: /^(statistics\/format\/format\.ts$|dataset\/)/,
    fault: 'only statistics/format/format.ts turns a number into text',
  },
];

function placeFaults(files: File[]): string[] {
  return files.flatMap(({ path, text }) =>
    places.flatMap(({ words, allowed, fault }) =>
      words.test(text) && !allowed.test(path) ? [`${path}: ${fault}`] : [],
    ),
  );
}

function nameFaults(files: File[]): string[] {
  return files
    .filter(({ path }) => /^(index|utils?|helpers?|misc|common)\./i.test(basename(path)))
    .map(({ path }) => `${path}: a file is named after what it is about`);
}

/** The code of `src/`, without its tests and what only they import. */
function readFiles(): File[] {
  const root = import.meta.dirname;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .filter(({ path }) => !path.startsWith('testing/'));
}

/** One invented file. */
const file = (path: string, text = ''): File[] => [{ path, text }];

describe('the code of src', () => {
  const files = readFiles();

  test('is found', () => {
    expect(files.map(({ path }) => path)).toContain('dataset/schema.ts');
  });

  test('knows only the rooms and packages that it may know', () => {
    expect(importFaults(files)).toEqual([]);
  });

  test('imports nothing in a circle', () => {
    expect(circles(files)).toEqual([]);
  });

  test('does each thing in its place', () => {
    expect(placeFaults(files)).toEqual([]);
  });

  test('has no file named after nothing', () => {
    expect(nameFaults(files)).toEqual([]);
  });
});

describe('the rules refuse', () => {
  test.each([
    [
      'a later room',
      'dataset/a.ts',
      "import { b } from '#src/statistics/b.ts';",
      'dataset may not know: statistics/b.ts',
    ],
    ['a type of a later room', 'load/a.ts', "import type { B } from '#src/app/b.ts';", 'load may not know: app/b.ts'],
    ['a room beside', 'ui/a.tsx', "import '#src/figures/b.ts';", 'ui may not know: figures/b.ts'],
    ['a later room when needed', 'figures/a.ts', "await import('#src/app/b.ts')", 'figures may not know: app/b.ts'],
    [
      'handing on a later room',
      'statistics/a.ts',
      "export { b } from '#src/ui/b.ts';",
      'statistics may not know: ui/b.ts',
    ],
    ['several lines', 'dataset/a.ts', "import {\n  b,\n} from '#src/ui/b.ts';", 'dataset may not know: ui/b.ts'],
    ['a way around', 'app/a.ts', "import { b } from '../ui/b.ts';", 'another folder is imported by #src/'],
    ['the own folder from afar', 'ui/a.ts', "import { b } from '#src/ui/b.ts';", 'its own folder is imported by ./'],
    [
      'Recharts outside figures',
      'app/a.ts',
      "import { Bar } from 'recharts';",
      'app may not import a package: recharts',
    ],
    [
      'a part of Recharts',
      'figures/a.ts',
      "import 'recharts/types/b';",
      'figures may not import a package: recharts/types/b',
    ],
    ['React in the pure core', 'statistics/a.ts', "import 'react';", 'statistics may not import a package: react'],
    ['all of zod', 'dataset/a.ts', "import * as z from 'zod';", 'dataset may not import a package: zod'],
    ['invented data', 'app/a.ts', "import { b } from '#src/testing/dataset.ts';", 'only tests may import src/testing'],
    ['a new room', 'attic/a.ts', "import { b } from './b.ts';", 'no such room: attic'],
  ])('%s', (_, path, text, fault) => {
    expect(importFaults(file(path, text))).toEqual([`${path}: ${fault}`]);
  });

  test('a circle of three', () => {
    const a = file('ui/a.ts', "import './b.ts';");
    const b = file('ui/b.ts', "import './c.ts';");
    const c = file('ui/c.ts', "import './a.ts';");
    expect(circles([...a, ...b, ...c])).toHaveLength(3);
    expect(circles([...a, ...b, ...file('ui/c.ts')])).toEqual([]);
  });

  test.each([
    ['load', 'app/a.ts', 'await fetch(address)'],
    ['export', 'figures/a.ts', "document.createElement('canvas')"],
    ['statistics/format/format.ts', 'app/a.ts', 'value.toFixed(1)'],
    ['statistics/format/format.ts', 'statistics/a.ts', 'new Intl.NumberFormat()'],
  ])('what only %s does, in %s', (place, path, text) => {
    expect(placeFaults(file(path, text))).toEqual([expect.stringContaining(`${path}: only ${place} `)]);
  });

  test('a file named after nothing', () => {
    expect(nameFaults([...file('ui/index.ts'), ...file('ui/utils.tsx'), ...file('ui/Button.tsx')])).toHaveLength(2);
  });
});
