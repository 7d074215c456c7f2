const script = /<script type="module"([^>]*) src="([^"]+)"><\/script>/g;

/**
 * A page whose scripts are fetched early, after all that is painted without them, but run only by `pageScript`, which
 * runs the last one, as that imports the others: the element `page.script` names it.
 */
export function startedLater(html: string): string {
  const scripts = html.match(script) ?? [];
  if (scripts.length === 0) throw new Error('index.html has no script');
  return html.replace(script, (found, attributes: string, address: string) => {
    const id = found === scripts.at(-1) ? ' id="page.script"' : '';
    return `<link rel="modulepreload"${id} fetchpriority="low"${attributes} href="${address}" />`;
  });
}
