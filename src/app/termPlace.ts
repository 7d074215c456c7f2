type Size = { width: number; height: number };
type Box = { left: number; top: number; bottom: number };

/** From the word to its explanation, and from that to the edge of the screen, in px. */
const gap = 4;
const edge = 8;

/** Where an explanation stands: under its word where there is room, else over it, and never beyond the screen's edge. */
export function termPlace(word: Box, card: Size, screen: Size): { left: number; top: number } {
  const under = word.bottom + gap;
  const over = word.top - gap - card.height;
  const lowest = screen.height - edge - card.height;
  const left = Math.max(edge, Math.min(word.left, screen.width - edge - card.width));
  if (under <= lowest) return { left, top: under };
  return { left, top: over >= edge ? over : Math.max(edge, lowest) };
}
