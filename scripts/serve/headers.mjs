/**
 * Parses a `_headers` file: a path on a line of its own (a final `*` matches anything), and its headers, indented, below.
 *
 * @param {string} text
 * @returns {(path: string) => [name: string, value: string][]} the headers of an address
 */
export function readHeaders(text) {
  /** @type {{ address: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const colon = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ address: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return (path) => rules.filter(({ address }) => matches(address, path)).flatMap(({ headers }) => headers);
}

/**
 * @param {string} address
 * @param {string} path
 */
function matches(address, path) {
  return address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address;
}
