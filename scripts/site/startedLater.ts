const entry = /<script type="module"([^>]*) src="([^"]+)"><\/script>/g;

/**
 * A page whose script is fetched early, after all that is painted without it, but run only by `pageScript`: the element
 * `page.script` names it.
 */
export function startedLater(html: string): string {
  const [, ...others] = html.match(entry) ?? [];
  if (others.length > 0 || !entry.test(html)) throw new Error('index.html must have one script');
  return html.replace(entry, '<link rel="modulepreload" id="page.script" fetchpriority="low"$1 href="$2" />');
}
