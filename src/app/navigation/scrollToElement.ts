/** For how many frames in a row a place has to stay where it is until the page has arrived there. */
const still = 3;

/**
 * Scrolls the page to a place, if there is one, and again whenever the place moves on the page in the frames after that:
 * rows that are laid out only near the screen get their true height once they come near it. A reader who scrolls meanwhile
 * is not held back.
 */
export function arriveAt(place: Element | null, block: 'start' | 'center') {
  if (place === null) return;
  let from = Number.NaN;
  let frames = 0;
  const look = () => {
    const top = place.getBoundingClientRect().top + scrollY;
    const moved = !(Math.abs(top - from) < 1);
    if (moved) place.scrollIntoView({ block });
    from = top;
    frames = moved ? 0 : frames + 1;
    if (frames < still) requestAnimationFrame(look);
  };
  look();
}

/** Scrolls the page to the nearest of some places where any is shown, and not at all where one is in sight. */
export function arriveAtNearest(places: readonly HTMLElement[]) {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const start = Number.parseFloat(scrollPaddingTop) || 0;
  const end = innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
  const away = places.map((place) => {
    const { top, bottom } = place.getBoundingClientRect();
    return Math.max(start - top, bottom - end, 0);
  });
  const least = Math.min(...away);
  if (least > 0) arriveAt(places[away.indexOf(least)] ?? null, 'center');
}
