const script = /\n? *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;

/**
 * A page with its scripts, and the links that fetch what they import, at the end of its body: they are to be found and
 * fetched only after what is painted without them.
 */
export function lateScripts(html: string): string {
  const found = html.match(script) ?? [];
  const end = html.lastIndexOf('</body>');
  if (found.length === 0 || end === -1) throw new Error('index.html has no script to put at the end of its body');
  const late = found.map((each) => `  ${each.trim()}\n  `).join('');
  return html.slice(0, end).replaceAll(script, '') + late + html.slice(end);
}
