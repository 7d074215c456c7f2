import type { MouseEvent } from 'react';

const wideScreen = '(width >= 62.5rem)';

/**
 * Handles a click on a link to words of the release: where the release is beside the numbers, scrolls it to them and
 * leaves the page where it is, which the browser would move too. Elsewhere the browser follows the link.
 */
export function showWords(event: MouseEvent<HTMLAnchorElement>) {
  const words = document.getElementById(event.currentTarget.hash.slice(1));
  const scroll = words?.closest('.release-scroll');
  const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (isModified || words === null || !scroll || !matchMedia(wideScreen).matches) return;
  event.preventDefault();
  const { top, height } = scroll.getBoundingClientRect();
  scroll.scrollTop += words.getBoundingClientRect().top - top - height / 3;
  words.focus({ preventScroll: true });
}
