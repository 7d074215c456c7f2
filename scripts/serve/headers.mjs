/**
 * Parses a `_headers` file: a path on a line of its own (a final `*` matches anything), and its headers, indented, below.
 *
 * @param {string} text
 * @returns {(path: string) => [name: string, value: string][]} the headers of an address
 */
export function readHeaders(text) {
  /** @type {{ pattern: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const colon = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return (path) => rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function matches(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
