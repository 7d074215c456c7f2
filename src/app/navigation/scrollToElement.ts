/** The number of frames in a row after which an element is taken to stay where it is. */
const stableFrames = 3;

/** How many frames an element is waited for that is not rendered yet: some ten seconds in sight, and a hidden tab has none. */
const patience = 600;

/** What a reader does who goes on from where the page is. */
const readerEvents = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to the element that `find` returns, once there is one, and again in the next frames while that moves on the page,
 * or what covers the viewport's edge does. Ends when the reader scrolls, presses or types.
 *
 * Rows with `content-visibility: auto` get their true height only near the viewport.
 */
export function scrollToElement(
  find: () => Element | null,
  block: 'start' | 'center' | 'nearest',
  isFinal = (_: Element) => true,
) {
  const reader = new AbortController();
  let last = '';
  let waited = 0;
  let frames = 0;
  const check = () => {
    if (reader.signal.aborted || waited === patience) return reader.abort();
    waited += 1;
    const element = find();
    if (element === null) return void requestAnimationFrame(check);
    const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const place = `${Math.round(element.getBoundingClientRect().top + scrollY)} ${scrollPaddingBottom}`;
    if (place !== last) element.scrollIntoView({ block });
    frames = place === last ? frames + 1 : 0;
    last = place;
    if (frames < stableFrames || !isFinal(element)) requestAnimationFrame(check);
    else reader.abort();
  };
  // On the way down: React keeps events on what it has not taken over yet from the page.
  for (const type of readerEvents)
    addEventListener(type, () => reader.abort(), { signal: reader.signal, passive: true, capture: true });
  check();
}

/** Scrolls to the nearest of some elements; not at all where one of them is inside the viewport. */
export function scrollToNearest(elements: readonly HTMLElement[]) {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const start = Number.parseFloat(scrollPaddingTop) || 0;
  const end = innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
  const distances = elements.map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(start - top, bottom - end, 0);
  });
  const nearest = Math.min(...distances);
  const element = elements[distances.indexOf(nearest)] ?? null;
  if (nearest > 0) scrollToElement(() => element, 'center');
}
