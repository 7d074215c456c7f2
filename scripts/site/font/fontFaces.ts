import { type Cut, cutFont } from './subset.ts';

const face = /@font-face\s*\{[^{}]*\}/g;
const wholeFile = /url\(["']?\.\/(source-sans-3-latin-(?:400|600)-normal[^"')]*\.woff2)["']?\)/;

/**
 * Returns CSS in which each file of the page's font is two faces: its cut to `characters`, which the CSS holds itself, so
 * that the first paint has it, and the whole file, which a browser fetches where it meets a character that the cut lacks.
 * The whole may come late: a page of such characters is not the one that the site was made with. `wholeOf` gives the
 * bytes of a font file that the CSS names.
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
    const [address = '', whole = ''] = wholeFile.exec(rule) ?? [];
    const cut = cuts.get(whole);
    if (cut === undefined) return rule;
    const held = `url(data:font/woff2;base64,${Buffer.from(cut.bytes).toString('base64')})`;
    return (
      ranged(
        rule.replace(address, () => held),
        cut.held,
      ) + ranged(rule.replace('font-display:block', 'font-display:swap'), cut.lacking)
    );
  });
}

const ranged = (rule: string, range: string) => rule.replace(/;?\s*\}$/, () => `;unicode-range:${range}}`);
