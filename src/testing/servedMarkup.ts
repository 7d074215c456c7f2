import { Blob } from 'node:buffer';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import { dataSection } from '#src/app/data/UseTheseData.tsx';
import { laterParts } from '#src/app/page/Page.tsx';

/** For tests: the markup of a page as it is served, once its late parts and what they ask for are there. */
export async function servedMarkup(page: ReactElement): Promise<string> {
  // jsdom's cannot be read.
  vi.stubGlobal('Blob', Blob);
  await Promise.all([laterParts.load(), dataSection.load()]);
  const whole = () => {
    const markup = renderToString(page);
    if (markup.includes('<!--$!-->')) throw new Error('a part is missing');
    return markup;
  };
  return vi.waitFor(whole, { timeout: 20_000 });
}
