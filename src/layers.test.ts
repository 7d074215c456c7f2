import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, target } from '#src/testing/imports.ts';
import { type SourceFile, sourceFiles } from '#src/testing/sourceFiles.ts';

/** What a room may import: the rooms before it, and packages. Files outside a room may import everything. */
const rooms: Record<string, { rooms: string[]; packages: RegExp }> = {
  dataset: { rooms: [], packages: /^(zod\/mini|@humanwhocodes\/momoa)$/ },
  statistics: { rooms: ['dataset'], packages: /^$/ },
  load: { rooms: ['dataset'], packages: /^(@noble\/hashes\/sha2\.js|@tanstack\/react-query|idb-keyval)$/ },
  figures: { rooms: ['dataset', 'statistics', 'ui'], packages: /^(react|react-dom|recharts)$/ },
  export: { rooms: ['dataset', 'statistics', 'load', 'figures'], packages: /^(?!recharts)/ },
  ui: { rooms: [], packages: /^(react|react-dom)$/ },
  app: { rooms: ['dataset', 'statistics', 'load', 'figures', 'export', 'ui'], packages: /^(?!recharts)/ },
};

/** What a folder of a room may import of that room: other folders of it; `.` is the room itself, `*` all of it. */
const folders: Record<string, Record<string, string>> = {
  dataset: {
    format: '',
    '.': 'format',
    source: 'format .',
    numbers: 'format . source',
    check: 'format . source numbers',
    file: 'format . source numbers check',
  },
  statistics: {
    format: '',
    coverage: 'format',
    comparison: 'format coverage',
    totals: 'format coverage',
    source: 'format coverage',
    number: 'format coverage source totals',
    table: 'format coverage source totals',
    figure: 'format coverage totals number',
  },
  load: { '.': '' },
  figures: { '.': '', selection: '', layout: '. selection', chart: '. selection layout', sheet: '. selection layout' },
  export: {
    encoding: '',
    font: '',
    citation: '',
    provenance: 'encoding',
    workbook: 'encoding',
    check: 'provenance',
    data: 'encoding citation workbook',
    image: 'encoding font provenance',
    pdf: 'font provenance image',
    file: 'encoding font provenance image pdf',
    archive: 'encoding font data image file',
    '.': 'encoding image file',
  },
  ui: { '.': '' },
  app: {
    state: '',
    text: '',
    loading: 'state',
    navigation: 'state text',
    download: 'state text loading',
    glossary: 'text navigation',
    kept: 'state loading',
    files: 'state loading kept',
    number: 'state text navigation glossary',
    figure: 'state text loading download glossary number',
    data: 'state text loading navigation files',
    comparison: 'state text navigation download number',
    release: 'state text loading navigation glossary number',
    embed: 'state text loading number figure',
    page: '*',
    '.': '*',
  },
};

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const folderOf = (path: string) => relative(roomOf(path), dirname(path)) || '.';
/** What is wrong with one import. */
function faultOf(file: SourceFile, name: string): string | undefined {
  const path = target(file, name);
  const room = roomOf(file.path);
  const may = rooms[room];
  if (room !== '' && may === undefined) return `no such room: ${room}`;
  if (path === undefined) return may?.packages.test(name) === false ? `${room} may not import: ${name}` : undefined;
  if (roomOf(path) === 'testing') return 'only tests may import src/testing';
  const isNear = dirname(path) === dirname(file.path);
  if (!name.startsWith(isNear ? './' : '#src/')) return `its own folder is imported by ./, others by #src/: ${name}`;
  if (may === undefined || isNear) return undefined;
  if (roomOf(path) !== room) return may.rooms.includes(roomOf(path)) ? undefined : `${room} may not import: ${path}`;
  const allowed = folders[room]?.[folderOf(file.path)]?.split(' ');
  if (allowed === undefined) return `no such folder: ${dirname(file.path)}`;
  const isAllowed = allowed.includes('*') || allowed.includes(folderOf(path));
  return isAllowed ? undefined : `${dirname(file.path)} may not import: ${path}`;
}

function importFaults(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const fault = faultOf(file, name);
      return fault === undefined ? [] : [`${file.path}: ${fault}`];
    }),
  );
}

/** Each file, or each folder (`of` is `dirname`), that its imports lead back to through others. */
function circles(files: SourceFile[], of = (path: string) => path): string[] {
  const next = new Map<string, Set<string>>();
  for (const file of files) {
    const from = of(file.path);
    const to = importsOf(file).flatMap((name) => target(file, name) ?? []);
    const others = to.map(of).filter((one) => one !== from);
    next.set(from, new Set([...(next.get(from) ?? []), ...others]));
  }
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    [...(next.get(from) ?? [])].some((one) => one === goal || (!seen.has(one) && reaches(one, goal, seen.add(one))));
  return [...next.keys()].filter((one) => reaches(one, one, new Set()));
}

/** One invented file. */
const file = (path: string, text = ''): SourceFile => ({ path, text });

describe('the code of src', () => {
  const files = sourceFiles();

  test('is found', () => {
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['main.tsx', 'dataset/schema.ts']));
  });

  test('has every folder that the rules name', () => {
    const named = Object.entries(folders).flatMap(([room, of]) => Object.keys(of).map((folder) => join(room, folder)));
    expect(new Set(files.map(({ path }) => dirname(path)))).toEqual(new Set(['.', ...named]));
  });

  test('imports only what it may', () => {
    expect(importFaults(files)).toEqual([]);
  });

  test('imports nothing in a circle, neither files nor folders', () => {
    expect([...circles(files), ...circles(files, dirname)]).toEqual([]);
  });
});

describe('the rules refuse', () => {
  test.each([
    ['dataset/a.ts', '#src/statistics/b.ts', 'dataset may not import: statistics/b.ts'],
    ['load/a.ts', '#src/app/b.ts', 'load may not import: app/b.ts'],
    ['ui/a.ts', '#src/figures/b.ts', 'ui may not import: figures/b.ts'],
    ['attic/a.ts', './b.ts', 'no such room: attic'],
    ['app/page/a.ts', 'recharts', 'app may not import: recharts'],
    ['figures/chart/a.ts', 'recharts/types/b', 'figures may not import: recharts/types/b'],
    ['statistics/format/a.ts', 'react', 'statistics may not import: react'],
    ['dataset/a.ts', 'zod', 'dataset may not import: zod'],
    ['dataset/a.ts', '#src/dataset/check/b.ts', 'dataset may not import: dataset/check/b.ts'],
    ['figures/layout/a.ts', '#src/figures/sheet/b.ts', 'figures/layout may not import: figures/sheet/b.ts'],
    ['app/state/a.ts', '#src/app/App.tsx', 'app/state may not import: app/App.tsx'],
    ['app/attic/a.ts', '#src/app/state/b.ts', 'no such folder: app/attic'],
    ['app/page/a.ts', '#src/testing/b.ts', 'only tests may import src/testing'],
    ['main.tsx', '#src/testing/b.ts', 'only tests may import src/testing'],
  ])('in %s: %s', (path, name, fault) => {
    expect(importFaults([file(path, `import { b } from '${name}';`)])).toEqual([`${path}: ${fault}`]);
  });

  test.each(['../../ui/b.ts', './b/c.ts', '../page/b.ts', '#src/app/page/b.ts'])('a way around: %s', (name) => {
    const fault = `app/page/a.ts: its own folder is imported by ./, others by #src/: ${name}`;
    expect(importFaults([file('app/page/a.ts', `import { b } from '${name}';`)])).toEqual([fault]);
  });

  test.each([
    "import type { B } from '#src/export/pdf/b.ts';",
    "import '#src/export/pdf/b.ts?url';",
    "import {\n  a,\n  b,\n} from '#src/export/pdf/b.ts';",
    "const b = await import('#src/export/pdf/b.ts');",
    "export { b } from '#src/export/pdf/b.ts';",
    "export type * from '#src/export/pdf/b.ts';",
  ])('each way to import: %j', (text) => {
    const fault = 'export/image/a.ts: export/image may not import: export/pdf/b.ts';
    expect(importFaults([file('export/image/a.ts', text)])).toEqual([fault]);
  });

  test('a circle of three files', () => {
    const [a, b, c] = [file('ui/a.ts', "import './b.ts';"), file('ui/b.ts', "import './c.ts';"), file('ui/c.ts')];
    expect(circles([a, b, file('ui/c.ts', "import './a.ts';")])).toEqual(['ui/a.ts', 'ui/b.ts', 'ui/c.ts']);
    expect(circles([a, b, c])).toEqual([]);
  });

  test('a circle of folders whose files make none', () => {
    const there = file('app/page/a.ts', "import '#src/app/state/b.ts';");
    const back = file('app/state/c.ts', "import '#src/app/page/d.ts';");
    expect([circles([there, back]), circles([there, back], dirname)]).toEqual([[], ['app/page', 'app/state']]);
  });
});
