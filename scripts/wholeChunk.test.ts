import { expect, test } from 'vitest';
import { wholeChunk } from './wholeChunk.ts';

const imports: Record<string, string[]> = {
  'src/main.tsx': ['src/page.tsx'],
  'src/page.tsx': ['src/format.ts', 'src/main.tsx'],
  'src/later.tsx': ['src/format.ts'],
};
const graph = {
  getModuleInfo: (id: string) => {
    const importedIds = imports[id];
    return importedIds === undefined ? null : { importedIds };
  },
};

test('what a module needs at once is one chunk, in whatever order it is asked for', () => {
  const name = wholeChunk('harbour', 'src/main.tsx');
  expect(['src/later.tsx', 'src/format.ts', 'src/page.tsx', 'src/main.tsx'].map((id) => name(id, graph))).toEqual([
    null,
    'harbour',
    'harbour',
    'harbour',
  ]);
});
