import type { Rolldown } from 'vite';

/**
 * Takes the CSS of the page out of a bundle, that of the entry and of all that it imports, so that nothing links to it
 * or fetches it; chunks that come later keep theirs. Gives it as one text in the order in which it counts.
 */
export function takeStyles(bundle: Rolldown.OutputBundle): string {
  const taken = new Set<string>();
  const seen = new Set<string>();
  const take = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || seen.has(name)) return;
    seen.add(name);
    for (const other of chunk.imports) take(other);
    for (const css of chunk.viteMetadata?.importedCss ?? []) taken.add(css);
    chunk.viteMetadata?.importedCss.clear();
  };
  for (const output of Object.values(bundle)) if (output.type === 'chunk' && output.isEntry) take(output.fileName);
  return [...taken].map((name) => takeText(bundle, name)).join('');
}

function takeText(bundle: Rolldown.OutputBundle, name: string): string {
  const css = bundle[name];
  if (css?.type !== 'asset') throw new Error(`no such stylesheet was built: ${name}`);
  delete bundle[name];
  // Vite notes the chunk's hash at the end, and removes that from the files that are left.
  return String(css.source)
    .replace(/\/\*\$vite\$:\d+\*\/\s*$/, '')
    .trimEnd();
}

/**
 * The CSS as it stands inside a page: its relative addresses, which are those of the folder `assets/`, are seen from
 * the page, which finds the site's own folder at `up`. Throws where a `<style>` would end too early.
 */
export function styleAt(css: string, up: string): string {
  if (/[\r\0]|<\/style/i.test(css)) throw new Error('the CSS cannot stand inside a page');
  return css.replaceAll(/(?<=url\(["']?)\.\//g, `${up}assets/`);
}
