const script = /<script type="module"([^>]*) src="([^"]+)"><\/script>/g;

/**
 * A page whose scripts are fetched early, after all that is painted without them, but made ready and run only by
 * `pageScript`, one after the other in the order in which the page names them: the last imports the others. The browser
 * holds them until then, also where the host forbids it to keep them.
 */
export function startedLater(html: string): string {
  if (html.match(script) === null) throw new Error('index.html has no script');
  return html.replace(script, '<link rel="preload" as="script" fetchpriority="low"$1 href="$2" />');
}
