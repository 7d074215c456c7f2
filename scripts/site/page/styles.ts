import type { Rolldown } from 'vite';

/** Removes the CSS of the entry and its imports from a bundle and returns it as one text; later chunks keep theirs. */
export function extractStyles(bundle: Rolldown.OutputBundle): string {
  const names = new Set<string>();
  const seen = new Set<string>();
  const take = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || seen.has(name)) return;
    seen.add(name);
    for (const other of chunk.imports) take(other);
    for (const css of chunk.viteMetadata?.importedCss ?? []) names.add(css);
    chunk.viteMetadata?.importedCss.clear();
  };
  for (const output of Object.values(bundle)) if (output.type === 'chunk' && output.isEntry) take(output.fileName);
  return [...names].map((name) => extractText(bundle, name)).join('');
}

function extractText(bundle: Rolldown.OutputBundle, name: string): string {
  const css = bundle[name];
  if (css?.type !== 'asset') throw new Error(`no such stylesheet was built: ${name}`);
  delete bundle[name];
  // Vite writes a chunk's hash at the end, and removes it only from files that remain.
  return String(css.source)
    .replace(/\/\*\$vite\$:\d+\*\/\s*$/, '')
    .trimEnd();
}

/** Returns CSS for a `<style>`; `up` is the path from the page to the site. Throws where it would end the `<style>`. */
export function inlineStyle(css: string, up: string): string {
  if (/[\r\0]|<\/style/i.test(css)) throw new Error('the CSS cannot stand inside a page');
  return css.replaceAll(/(?<=url\(["']?)\.\//g, `${up}assets/`);
}
