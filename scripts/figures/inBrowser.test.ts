import { expect, test } from 'vitest';
import { exportCode } from './inBrowser.mjs';

test('the code that makes files comes without what would turn pages into pictures', async () => {
  const names = [...(await exportCode()).keys()];
  expect(names).toContain('inPage.js');
  expect(names.filter((name) => /html2canvas|purify|canvg/.test(name))).toEqual([]);
});
