/** Whether JSON has an object with one key twice: then the text has more keys than the parsed value. */
export function hasDuplicateKey(text: string, value: unknown): boolean {
  return keysInText(text) !== keysInValue(value);
}

/** Yields the offsets of the strings in JSON, quotation marks included. */
export function* stringRanges(text: string): Generator<{ start: number; end: number }> {
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

function keysInText(text: string): number {
  let count = 0;
  for (const { end } of stringRanges(text)) {
    colon.lastIndex = end;
    if (colon.test(text)) count += 1;
  }
  return count;
}

/** Iterates rather than recurses: a file may nest a million lists. */
function keysInValue(value: unknown): number {
  let count = 0;
  const stack = [value];
  while (stack.length > 0) {
    const current = stack.pop();
    if (typeof current !== 'object' || current === null) continue;
    if (!Array.isArray(current)) count += Object.keys(current).length;
    for (const inner of Object.values(current)) if (typeof inner === 'object') stack.push(inner);
  }
  return count;
}
