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
