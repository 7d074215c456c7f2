import { type Cut, cutFont } from './subset.ts';

const face = /@font-face\s*\{[^{}]*\}/g;
const wholeFile = /url\(["']?\.\/(source-sans-3-latin-(?:400|600)-normal[^"')]*\.woff2)["']?\)/;

/**
 * Returns CSS in which each file of the page's font is two faces: a subset of `characters` as a data URI, so that the first
 * paint has it, and the whole file, which browsers fetch for other characters, and which may come late. `wholeOf` returns
 * the bytes of a font file that the CSS names.
 */
export async function cutFonts(
  css: string,
  characters: string,
  wholeOf: (file: string) => Uint8Array,
): Promise<string> {
  const cuts = new Map<string, Cut>();
  for (const file of fontFiles(css)) cuts.set(file, await cutFont(wholeOf(file), characters));
  return withCuts(css, cuts);
}

/** Returns the files of the page's font in its CSS: `source-sans-3-latin-400-normal-a1.woff2` and so on. */
const fontFiles = (css: string): string[] => (css.match(face) ?? []).flatMap((rule) => wholeFile.exec(rule)?.[1] ?? []);

function withCuts(css: string, cuts: ReadonlyMap<string, Cut>): string {
  return css.replace(face, (rule) => {
    const [url = '', whole = ''] = wholeFile.exec(rule) ?? [];
    const cut = cuts.get(whole);
    if (cut === undefined) return rule;
    const dataUri = `url(data:font/woff2;base64,${Buffer.from(cut.bytes).toString('base64')})`;
    const subset = rule.replace(url, () => dataUri);
    const rest = rule.replace('font-display:block', 'font-display:swap');
    return withUnicodeRange(subset, cut.range) + withUnicodeRange(rest, cut.restRange);
  });
}

const withUnicodeRange = (rule: string, range: string) => rule.replace(/;?\s*\}$/, () => `;unicode-range:${range}}`);
