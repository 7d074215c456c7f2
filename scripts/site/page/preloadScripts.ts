const script = /<script type="module"([^>]*) src="([^"]+)"><\/script>/g;

/**
 * Returns a page that preloads its scripts, which `pageScript` then runs in order. Throws where there is none. As modules:
 * what is preloaded as a script of the old kind is compiled a second time, and not beside the page's own work.
 */
export function preloadScripts(html: string): string {
  if (html.match(script) === null) throw new Error('index.html has no script');
  return html.replace(script, '<link rel="modulepreload" fetchpriority="low"$1 href="$2" />');
}
