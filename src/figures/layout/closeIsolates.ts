/** The character that ends an isolated text; U+2066 to U+2068 begin one. */
export const popIsolate = '\u2069';

/** Closes at the end of each line the isolates that are open there, and opens them again on the next. */
export function closeIsolates(lines: readonly string[]): string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const opened = open.join('') + line;
    for (const [character] of line.matchAll(/[\u2066-\u2069]/g)) {
      if (character === popIsolate) open.pop();
      else open.push(character);
    }
    return opened + popIsolate.repeat(open.length);
  });
}
