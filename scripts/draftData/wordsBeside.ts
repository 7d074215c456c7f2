import { textFault } from '#src/dataset/format/textRules.ts';
import type { FoundNumber } from './foundNumbers.ts';

/** What ends the words on either side of a number; in a sentence a comma does too. */
const stop = '[.;:!?](?=["”’)\\]\\s]|$)|[()[\\]{}<>"“”„«»|•=\\t。；：！？，、]|\\s[-–—]+(?=\\s)|—';
const stopInList = new RegExp(`${stop}|$`, 'u');
const stopInSentence = new RegExp(`${stop}|,|$`, 'u');
const lastStop = new RegExp(`^.*(?:${stop}|,)`, 'su');
/** Words with which a phrase goes on, and says too little alone; and those that it does not end or begin with. */
const goingOn =
  /^\s*(?:in|on|at|by|during|to|from|was|were|is|are|has|had|have|and|or|than|as|the|this|last|per|each)(?!\p{L})/iu;
const weakEnd = /(?:(?:^|[\s,]+)(?:and|or|but|of|to|in|on|at|by|for|from|with|was|were|is|are|than|the|an?|which))+$/iu;
const weakStart = /^(?:[\s•*·,–—-]+|(?:and|or|but|with)(?!\p{L}))+/iu;
/** Up to twelve words of up to 40 letters. */
const fewAhead = /^\s*(?:\S{1,40}(?:\s+|$)){0,12}/u;
const fewBehind = /(?:(?<!\S)\S{1,40}\s*){0,12}$/u;

/** Returns a number with the words that tell what it counts: their range in the text, and a label made of them, or none. */
export function wordsBeside(
  { start, end, front, back }: FoundNumber,
  [after, before]: [after: number, before: number],
): { start: number; end: number; label: string | undefined } {
  const isInList = /^[\s•*·–—-]*$/.test(front);
  const [opening = ''] = /^\s*[([]\s*|/.exec(back) ?? [];
  const ahead = back.slice(0, Math.max(0, before - end)).slice(opening.length);
  const next = ahead.search(isInList ? stopInList : stopInSentence);
  const phrase = (fewAhead.exec(ahead.slice(0, next))?.[0] ?? '').replace(/[\s,]+$/u, '').replace(weakEnd, '');
  const closing = opening !== '' && phrase.length === next && /^[)\]]/.test(ahead.slice(next)) ? 1 : 0;
  const isBracketed = /[([]\s*$/.test(front) && /^[)\]]/.test(back);
  const until = phrase === '' ? end + Number(isBracketed) : end + opening.length + phrase.length + closing;
  if (phrase !== '' && !goingOn.test(phrase)) return { start, end: until, label: labelOf(phrase) };
  const near = front.slice(Math.max(0, front.length - (start - after))).replace(/[\s:=([–—-]+$/u, '');
  const clause = fewBehind.exec(near.replace(lastStop, ''))?.[0].replace(weakStart, '') ?? '';
  const said = clause.replace(weakEnd, '');
  const from = said === '' ? start : start - front.length + front.lastIndexOf(clause);
  return { start: from, end: until, label: labelOf(said && phrase ? `${clause} … ${phrase}` : said || phrase) };
}

function labelOf(words: string): string | undefined {
  const label = words.replace(/\s+/gu, ' ').trim();
  return textFault(label) === undefined && /\p{L}/u.test(label) ? label : undefined;
}
