import { whenIdle } from '#src/ui/whenIdle.ts';

/** How long, in ms, a page is left alone before anything is fetched that it may never need. */
const patience = 3000;

/**
 * Once a page has had nothing to do for a while, brings what it has not needed yet, which it names in `meta[name=later]`,
 * into the browser without running it: from then on everything works without a network. Not where the reader saves data.
 */
export function fetchLater(page: Document): void {
  const { connection }: { connection?: { saveData?: boolean } } & Navigator = navigator;
  if (connection?.saveData) return;
  const names = page.querySelector<HTMLMetaElement>('meta[name="later"]')?.content.split(' ') ?? [];
  // One by one, as each takes time that the page may need for its reader.
  const fetchNext = () => {
    const name = names.shift();
    if (name === undefined) return;
    page.head.append(linkTo(page, name));
    whenIdle(fetchNext);
  };
  setTimeout(() => whenIdle(fetchNext), patience);
}

function linkTo(page: Document, name: string): HTMLLinkElement {
  const link = page.createElement('link');
  link.href = name;
  link.crossOrigin = '';
  link.rel = 'prefetch';
  link.as = name.endsWith('.js') ? 'script' : 'fetch';
  return link;
}
