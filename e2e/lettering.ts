import type { Page } from '@playwright/test';
import { tooWide } from './tooWide.ts';

type Box = { left: number; right: number; top: number; bottom: number };

/** A line of a text on the screen. */
type Line = Box & {
  text: string;
  /** Which text of the page it is of. */
  of: number;
  /** Whether it stands in a drawing. */
  drawn: boolean;
  /** What stands still while the rest is scrolled is a layer of its own. */
  layer: number;
  /** Whether it reaches beyond what cuts it off. */
  isCut: boolean;
};

/**
 * Returns what is wrong with how the page's letters stand, in words: what can be scrolled sideways, texts that are cut or
 * leave the page, that lie over one another or over a bar, that touch in a chart, and numbers parted over two lines.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const { lines, bars, width } = await page.evaluate(linesInPage);
  if (lines.length === 0) return ['no text at all'];
  return [
    ...new Set([
      ...(await tooWide(page)),
      ...lines
        .filter(({ left, right }) => left < -1 || right > width + 1)
        .map(({ text }) => `“${text}” leaves the page`),
      ...lines.filter(({ isCut }) => isCut).map(({ text }) => `“${text}” is cut`),
      ...overlaps(lines, bars),
      ...(await page.evaluate(partedInPage)),
    ]),
  ];
}

const shared = (a: Box, b: Box) => ({
  across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
  down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
});

function overlaps(lines: Line[], bars: (Box & { layer: number })[]): string[] {
  const sorted = lines.toSorted((a, b) => a.top - b.top);
  const overText = sorted.flatMap((line, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      if (other.of === line.of || other.layer !== line.layer) continue;
      const { across, down } = shared(line, other);
      // Between two texts of a drawing stands a little of its ground.
      if (down > 1 && across > (line.drawn && other.drawn ? -2 : 1)) found.push(`“${line.text}” over “${other.text}”`);
    }
    return found;
  });
  const overBar = lines.filter((line) =>
    bars.some((bar) => bar.layer === line.layer && shared(line, bar).across > 1 && shared(line, bar).down > 1),
  );
  return [...overText, ...overBar.map(({ text }) => `“${text}” over a bar`)];
}

/** Runs in the page: each line of each text that is seen, and the bars of its drawings. */
function linesInPage() {
  const box = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
  const boxOf = (element: Element) => box(element.getBoundingClientRect());
  // Letters are measured in whole pixels at their edges.
  const isIn = (a: Box, b: Box) =>
    a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
  type Around = { layer: number; isCutAway: boolean; frames: Box[]; scrolled: Box[] };
  const known = new Map<Element, Around>();
  let layers = 0;
  // An element is around hundreds of texts, and is asked for its style once.
  const aroundIn = (element: Element | null): Around => {
    if (element === null || element === document.documentElement)
      return { layer: 0, isCutAway: false, frames: [], scrolled: [] };
    const before = known.get(element);
    if (before !== undefined) return before;
    const outer = aroundIn(element.parentElement);
    const { position, clipPath, overflowX, overflowY } = getComputedStyle(element);
    if (/fixed|sticky/.test(position)) layers += 1;
    const isFrame = element.tagName === 'svg' || /hidden|clip/.test(overflowX);
    const around = {
      layer: /fixed|sticky/.test(position) ? layers : outer.layer,
      isCutAway: outer.isCutAway || clipPath.includes('inset'),
      frames: isFrame ? [...outer.frames, boxOf(element)] : outer.frames,
      scrolled: /auto|scroll/.test(overflowY) ? [...outer.scrolled, boxOf(element)] : outer.scrolled,
    };
    known.set(element, around);
    return around;
  };
  const lines: Line[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(), of = 0; node !== null; node = texts.nextNode(), of += 1) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    // The notice's one line is cut until it is opened; the line of sections is scrolled on narrow screens.
    if (text === '' || parent?.tagName === 'OPTION' || parent?.closest('.notice-lines, .sections')) continue;
    if (!parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { layer, isCutAway, frames, scrolled } = aroundIn(parent);
    // Words for who hears the page alone are cut to nothing on purpose.
    if (isCutAway) continue;
    const drawn = parent.tagName === 'text';
    range.selectNodeContents(node);
    for (const rect of drawn ? [parent.getBoundingClientRect()] : range.getClientRects()) {
      // No letter reaches as high or as deep as its line.
      const line = { ...box(rect), top: rect.top + 0.2 * rect.height, bottom: rect.bottom - 0.12 * rect.height };
      const isAway = scrolled.some(({ top, bottom }) => line.top >= bottom - 1 || line.bottom <= top + 1);
      if (rect.width === 0 || isAway) continue;
      lines.push({ ...line, text, of, drawn, layer, isCut: frames.some((frame) => !isIn(line, frame)) });
    }
  }
  const drawings = [...document.querySelectorAll('svg rect.bar')].filter((bar) => bar.checkVisibility());
  const bars = drawings.map((bar) => ({ ...boxOf(bar), layer: aroundIn(bar).layer }));
  return { lines, bars, width: document.documentElement.clientWidth };
}

/** Runs in the page: the numbers whose sign, digits and unit do not stand in one line. */
function partedInPage(): string[] {
  const number =
    /(?<![\w.,/-])[−+-]?(?:\p{Lu}{0,3}\p{Sc})?\d+(?:[.,]\d+)*(?:%| ?(?:kg|mm|km|m|t|°C)(?!\p{L}))?(?![\w/])/gu;
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parted: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    // What is closed has lines too, of whatever width it had last.
    if (!node.parentElement?.checkVisibility()) continue;
    const text = node.textContent ?? '';
    for (const { 0: found, index } of text.matchAll(number)) {
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (others.some(({ top }) => top >= (first?.bottom ?? 0) - 1)) parted.push(`“${found}” is parted`);
    }
  }
  return parted;
}
