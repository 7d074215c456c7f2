import type { Rolldown } from 'vite';

/** What a bundle holds that `page` does not name, but what it names may ask for: parts of the app, fonts for exports. */
export function laterFiles(bundle: Rolldown.OutputBundle, page: string): string[] {
  const names = Object.values(bundle)
    .filter(({ type, fileName }) => type === 'chunk' || fileName.endsWith('.ttf'))
    .map(({ fileName }) => fileName);
  return names.filter((name) => !page.includes(name)).sort();
}
