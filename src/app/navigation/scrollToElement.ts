/** The number of frames in a row after which an element is taken to stay where it is. */
const stableFrames = 3;

/**
 * Scrolls to an element, and again while it moves on the page in the next frames; a reader may scroll meanwhile.
 *
 * Rows with `content-visibility: auto` get their true height only near the viewport.
 */
export function scrollToElement(element: Element | null, block: 'start' | 'center') {
  if (element === null) return;
  let last = Number.NaN;
  let frames = 0;
  const check = () => {
    const top = element.getBoundingClientRect().top + scrollY;
    const moved = !(Math.abs(top - last) < 1);
    if (moved) element.scrollIntoView({ block });
    last = top;
    frames = moved ? 0 : frames + 1;
    if (frames < stableFrames) requestAnimationFrame(check);
  };
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
  if (nearest > 0) scrollToElement(elements[distances.indexOf(nearest)] ?? null, 'center');
}
