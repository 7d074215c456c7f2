/** Whether a text, which parsed to the value, has an object with the same key twice: it has more keys than the value. */
export function hasRepeatedKey(text: string, value: unknown): boolean {
  return keysIn(text) !== keysHeld(value);
}

/** The offsets of the strings in JSON, from their opening quotation mark to behind the closing one. */
export function* strings(text: string): Generator<{ start: number; end: number }> {
  let start = text.indexOf('"');
  while (start !== -1) {
    let close = text.indexOf('"', start + 1);
    while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
    const end = close === -1 ? text.length : close + 1;
    yield { start, end };
    start = text.indexOf('"', end);
  }
}

function isEscaped(text: string, offset: number): boolean {
  let backslashes = 0;
  while (text[offset - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

const colon = /\s*:/y;

function keysIn(text: string): number {
  let count = 0;
  for (const { end } of strings(text)) {
    colon.lastIndex = end;
    if (colon.test(text)) count += 1;
  }
  return count;
}

/** Counts with a list of its own rather than by calling itself: a file may nest a million lists. */
function keysHeld(value: unknown): number {
  let count = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const held = waiting.pop();
    if (typeof held !== 'object' || held === null) continue;
    if (!Array.isArray(held)) count += Object.keys(held).length;
    for (const inner of Object.values(held)) if (typeof inner === 'object') waiting.push(inner);
  }
  return count;
}
