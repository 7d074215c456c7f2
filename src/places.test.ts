import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles, sourcePaths } from '#src/testing/sourceFiles.ts';

/** How many files a folder may hold beside its tests. */
const maxFiles = 25;

const format = 'only statistics/format/format.ts turns a number into text';
const places: { words: RegExp; allowed: RegExp; fault: string }[] = [
  {
    words: /\bfetch\(|XMLHttpRequest/,
    allowed: /^load\//,
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
    fault: format,
  },
  // How many decimals a currency has is part of what makes a value valid.
  { words: /Intl\.NumberFormat/, allowed: /^(statistics\/format\/format\.ts$|dataset\/)/, fault: format },
];

function placeFaults(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    places.flatMap(({ words, allowed, fault }) =>
      words.test(text) && !allowed.test(path) ? [`${path}: ${fault}`] : [],
    ),
  );
}

const nameFaults = (paths: string[]) =>
  paths.filter((path) => /^(index|utils?|helpers?|misc|common)\./i.test(basename(path)));

/** The folders that hold too many files. */
function sizeFaults(paths: string[]): string[] {
  const all = paths.map((path) => dirname(path));
  return [...new Set(all)].filter((folder) => all.filter((one) => one === folder).length > maxFiles);
}

describe('the code of src', () => {
  test('does each thing in its place', () => {
    expect(placeFaults(sourceFiles())).toEqual([]);
  });

  test('has no file named after nothing, and no folder of too many files', () => {
    expect([...nameFaults(sourcePaths()), ...sizeFaults(sourcePaths())]).toEqual([]);
  });
});

describe('the rules refuse', () => {
  test.each([
    ['load', 'app/a.ts', 'await fetch(address)'],
    ['export', 'figures/a.ts', "document.createElement('canvas')"],
    ['statistics/format/format.ts', 'app/a.ts', 'value.toFixed(1)'],
    ['statistics/format/format.ts', 'statistics/a.ts', 'new Intl.NumberFormat()'],
  ])('what only %s does, in %s', (place, path, text) => {
    expect(placeFaults([{ path, text }])).toEqual([expect.stringContaining(`${path}: only ${place} `)]);
  });

  test('a file named after nothing, a folder of too many files', () => {
    expect(nameFaults(['ui/index.ts', 'ui/utils.tsx', 'ui/Button.tsx'])).toEqual(['ui/index.ts', 'ui/utils.tsx']);
    const many = Array.from({ length: maxFiles }, (_, index) => `app/page/${index}.ts`);
    expect([sizeFaults(many), sizeFaults([...many, 'app/page/Page.tsx'])]).toEqual([[], ['app/page']]);
  });
});
