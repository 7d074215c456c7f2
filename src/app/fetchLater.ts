import { whenIdle } from '#src/ui/whenIdle.ts';

/** How long, in ms, a page is left alone before anything is fetched that it may never need. */
const patience = 3000;

/**
 * Once a page has had nothing to do for a while, brings what it has not needed yet, which it names in `meta[name=later]`,
 * into the browser without running it: from then on everything works without a network, and the next page is shown in
 * its own fonts. Not where the reader saves data.
 */
export function fetchLater(page: Document): void {
  const { connection }: { connection?: { saveData?: boolean } } & Navigator = navigator;
  if (connection?.saveData) return;
  const names = page.querySelector<HTMLMetaElement>('meta[name="later"]')?.content.split(' ') ?? [];
  const fonts = new Set(names.filter(isFont));
  // One by one, as each takes time that the page may need for its reader.
  const fetchNext = () => {
    const name = names.shift();
    if (name === undefined) return;
    const link = linkTo(page, name);
    link.onload = () => {
      if (fonts.delete(name) && fonts.size === 0) rememberFonts();
    };
    page.head.append(link);
    whenIdle(fetchNext);
  };
  setTimeout(() => whenIdle(fetchNext), patience);
}

const kinds = new Map([
  ['.js', 'script'],
  ['.woff2', 'font'],
]);

const isFont = (name: string) => name.endsWith('.woff2');

/** For the script in the page's head. */
function rememberFonts() {
  try {
    localStorage.setItem('fonts', 'fetched');
  } catch {
    // Where nothing may be kept the page stays in the fonts of the reader's device.
  }
}

function linkTo(page: Document, name: string): HTMLLinkElement {
  const link = page.createElement('link');
  link.href = name;
  link.crossOrigin = '';
  link.rel = 'prefetch';
  link.as = kinds.get(name.slice(name.lastIndexOf('.'))) ?? 'fetch';
  return link;
}
