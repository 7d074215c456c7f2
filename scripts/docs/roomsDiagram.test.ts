import { expect, test } from 'vitest';
import { sourceFiles } from '#src/testing/sourceFiles.ts';
import { roomsPage } from './roomsDiagram.ts';

test('the picture of the rooms is that of the code', async () => {
  await expect(roomsPage(sourceFiles())).toMatchFileSnapshot('../../docs/rooms.md');
});

test('an arrow that follows from others is left out, and a file that imports nothing is there', () => {
  const page = roomsPage([
    { path: 'harbour/a.ts', text: "import '#src/quay/b.ts';\nimport '#src/sea/c.ts';" },
    { path: 'quay/b.ts', text: "import '#src/sea/c.ts';" },
    { path: 'sea/c.ts', text: '' },
  ]);
  expect(page.match(/^ {2}.*$/gm)).toEqual([
    '  harbour["harbour"]',
    '  quay["quay"]',
    '  sea["sea"]',
    '  harbour["harbour"] --> quay["quay"]',
    '  quay["quay"] --> sea["sea"]',
  ]);
});
