import { markElement } from '#src/export/image/svg.ts';
import type { TextImage } from '#src/export/image/textImage.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { textWidth } from '#src/figures/layout/text.ts';
import { fontFamily } from '#src/figures/theme.ts';
import { encodePng, parseSvg, pixelsOf } from './resvg.ts';
import { splitByFont } from './splitByFont.ts';

/** In px per unit of the sheet. */
const density = 4;

/**
 * Draws a text as an image without a browser: in the exported files' font and, for characters that it lacks, in the
 * machine's. `fonts` is as for `parseSvg`.
 */
export function rasteriseText(mark: TextMark, fonts: string): TextImage {
  const runs = splitByFont(mark);
  const draw = (attributes: string) =>
    parseSvg(
      `<svg xmlns="http://www.w3.org/2000/svg"${attributes}><g font-family="${fontFamily}">${runs.map(markElement).join('')}</g></svg>`,
      runs,
      fonts,
    );
  const box = draw('').getBBox() ?? emptyBox(mark);
  // One pixel more for the blur at the edges.
  const x = Math.floor(box.x * density - 1) / density;
  const y = Math.floor(box.y * density - 1) / density;
  const width = Math.ceil((box.x + box.width - x) * density + 1);
  const height = Math.ceil((box.y + box.height - y) * density + 1);
  const view = `${x} ${y} ${width / density} ${height / density}`;
  const image = draw(` width="${width}" height="${height}" viewBox="${view}"`).render();
  return { png: encodePng(image), pixels: pixelsOf(image), x, y, width: width / density, height: height / density };
}

/** Returns the room of a text for which the machine has no font. */
function emptyBox({ x, y, text, size, weight, anchor }: TextMark) {
  const width = textWidth(text, size, weight);
  return { x: anchor === 'end' ? x - width : x, y: y - size, width, height: size };
}
