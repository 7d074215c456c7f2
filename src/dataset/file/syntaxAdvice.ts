/** How much of a text before and after an unexpected character is looked at. */
const charactersAround = 4000;

/** What a writer most likely did, found in the text around an offset, which a NUL marks; and what would be right. */
const advices: [found: RegExp, advice: string][] = [
  [/\0(\/[/*]|#)/, 'JSON has no comments'],
  [/[,[{:]\s*\0,/, 'nothing comes before it, so remove it'],
  [/\d[, ]?\0['’_.\u00a0\u2009\u202f]?\d/, 'write a number in digits alone, like 1234 or 12.5'],
  [/\d\0[%_\p{L}]|[:[,]\s*\0(\p{Sc}|\+|0\d|-?\.)|[.-]\0/u, 'write a number in digits alone, like 1234 or 12.5'],
  [/\0[^\S \t\r\n]|\0\p{Cf}/u, 'write a plain space, or none'],
  [/\0['‘’‚‛`´“”„‟«»]/, 'write the quotation mark " around texts'],
  [/\0(nan|[+-]?infinity|none|undefined)\b/i, 'it is no number; where none is reported, leave the observation out'],
  [/"\0[\p{L}\p{N}]/u, 'write a quotation mark inside a text as \\"'],
  [/"\s*\0=/, 'a colon comes between a key and its value'],
  [/\0;/, 'entries are divided by commas'],
  [/\0\\/, 'write a backslash inside a text as \\\\'],
  [/[{[,:]\s*\0[\p{L}_$]/u, 'write the quotation mark " around texts'],
];

/**
 * Says what would be right where JSON cannot be read on: `; JSON has no comments`, or '' where that cannot be told. `open`
 * is the innermost bracket that is open there, undefined for none; `unexpected` is what begins there.
 */
export function syntaxAdvice(text: string, offset: number, unexpected: string, open: string | undefined): string {
  const before = text.slice(Math.max(0, offset - charactersAround), offset);
  const around = `${before}\0${text.slice(offset, offset + charactersAround)}`;
  const advice = advices.find(([found]) => found.test(around))?.[1] ?? adviceByBracket(before, unexpected, open);
  return advice === undefined ? '' : `; ${advice}`;
}

function adviceByBracket(before: string, unexpected: string, open: string | undefined): string | undefined {
  if (open === undefined) {
    return /^[\s\ufeff]*$/.test(before)
      ? 'a dataset begins with "{"'
      : 'the dataset ends before it, so remove what follows';
  }
  if (open === '[' && unexpected === ':') return '"{" is missing before its key, or "]" before that';
  const close = open === '{' ? '}' : ']';
  if (/^[\]}]/.test(unexpected)) return unexpected === close ? undefined : `"${close}" is missing before it`;
  if (!/["\d\]}el]\s*$/.test(before) || !/^["{[\w-]/.test(unexpected)) return undefined;
  const isKey = open === '{' && /"\s*$/.test(before) && !/:\s*"(?:[^"\\]|\\.)*"\s*$/.test(before);
  return isKey ? 'a colon is missing before it' : 'a comma is missing before it';
}
