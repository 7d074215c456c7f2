const script = /<script type="module"([^>]*) src="([^"]+)"><\/script>/g;

/**
 * Returns a page whose scripts are fetched early, at a low priority, but run only by `pageScript`, in the order in which
 * the page names them: the last imports the others. Throws where the page has no script.
 */
export function fetchedEarly(html: string): string {
  if (html.match(script) === null) throw new Error('index.html has no script');
  return html.replace(script, '<link rel="preload" as="script" fetchpriority="low"$1 href="$2" />');
}
