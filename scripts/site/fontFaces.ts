import { basename } from 'node:path/posix';
import { type Cut, cutFont } from './cut.ts';

const face = /@font-face\s*\{[^{}]*\}/g;
const wholeFile = /url\(["']?\.\/(source-sans-3-latin-(?:400|600)-normal[^"')]*\.woff2)["']?\)/;

/**
 * CSS with the files of the page's font cut to these characters. `wholeOf` gives the bytes of a font file of the CSS; `emit` puts a cut into
 * the site, beside that file, and gives its address there: `assets/a.woff2`.
 */
export async function cutFonts(
  css: string,
  characters: string,
  wholeOf: (file: string) => Uint8Array,
  emit: (name: string, bytes: Uint8Array) => string,
): Promise<string> {
  const cuts = new Map<string, { cut: Cut; file: string }>();
  for (const file of fontFiles(css)) {
    const cut = await cutFont(wholeOf(file), characters);
    cuts.set(file, { cut, file: basename(emit(file.replace(/-latin-(\d+)-.*/, '-$1-cut.woff2'), cut.bytes)) });
  }
  return withCuts(css, cuts);
}

/** The files of the page's font in its CSS: `source-sans-3-latin-400-normal-a1.woff2` and so on. */
export const fontFiles = (css: string): string[] =>
  (css.match(face) ?? []).flatMap((rule) => wholeFile.exec(rule)?.[1] ?? []);

/**
 * CSS in which each of these files of the font is two faces: the cut, in a file that stands beside it, and the whole,
 * which the browser fetches where it meets a character that the cut lacks. That one may come late: a page of such
 * characters is not the one that the site was made with.
 */
export function withCuts(css: string, cuts: ReadonlyMap<string, { cut: Cut; file: string }>): string {
  return css.replace(face, (rule) => {
    const whole = wholeFile.exec(rule)?.[1];
    const made = whole === undefined ? undefined : cuts.get(whole);
    if (whole === undefined || made === undefined) return rule;
    const { cut, file } = made;
    return (
      ranged(
        rule.replace(whole, () => file),
        cut.held,
      ) + ranged(rule.replace('font-display:optional', 'font-display:swap'), cut.lacking)
    );
  });
}

const ranged = (rule: string, range: string) => rule.replace(/;?\s*\}$/, () => `;unicode-range:${range}}`);
