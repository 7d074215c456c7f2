// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type DownloadAllState, DownloadAllStatus } from './DownloadAllStatus.tsx';

/** What is read out of a state. */
function statusOf(state: DownloadAllState): string | null | undefined {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<DownloadAllStatus state={state} />);
  return page.querySelector('[role=status]')?.textContent;
}

test.each([
  [0, 'Saved as boats.zip.'],
  [1, 'Saved as boats.zip, without 1 PNG too large for this browser; README.txt in it says which.'],
  [2, 'Saved as boats.zip, without 2 PNGs too large for this browser; README.txt in it says which.'],
])('an archive that lacks %i pictures says so', (tooLarge, words) => {
  expect(statusOf({ kind: 'saved', name: 'boats.zip', tooLarge })).toBe(words);
});
