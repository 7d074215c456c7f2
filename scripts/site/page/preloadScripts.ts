const script = /<script type="module"([^>]*) src="([^"]+)"><\/script>/g;

/**
 * Returns a page that preloads its scripts at a low priority; `pageScript` runs them in their order, the last of which
 * imports the others. Throws where the page has no script.
 */
export function preloadScripts(html: string): string {
  if (html.match(script) === null) throw new Error('index.html has no script');
  return html.replace(script, '<link rel="preload" as="script" fetchpriority="low"$1 href="$2" />');
}
