import type { FoundNumber } from './foundNumbers.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?';
/** Words that name a thing by the number behind them; the common ones in capitals alone: “Week 5”, but “last week 5 boats”. */
const name =
  '(?:[Pp]hase|[Ss]tage|[Ll]evel|[Ss]ection|[Cc]hapter|[Aa]rticle|[Pp]aragraph|[Pp]age|[Bb]ulletin|[Aa]nnex|[Aa]ppendix|' +
  '[Nn]otes?|[Ff]igure|Table|Round|Part|Step|Wave|Tier|Band|Grade|Category|Class|Zone|District|Ward|Room|Platform|Route|' +
  'Road|Junction|Week|Day|Quarter|Year|Season|Series|Version|Volume|Issue|Release|Option|Question|Rule|Clause|Act|Box)';
const call = '(?:[Tt]el|[Tt]elephone|[Pp]hone|[Ff]ax|[Mm]obile|[Cc]all|[Dd]ial|[Tt]ext|[Rr]ing|[Ee]xt|[Ee]xtension)';
const reference = '(?:[Nn]o|[Nn]os|[Nn]umbers?|[Rr]ef|[Rr]eference|[Cc]ase|ISBN|ISSN|[Aa]ged?)';
const street = '(?:Street|Road|Lane|Avenue|Square|Place|Way|Quay|Drive)';

/** Why numbers count nothing, by their lines, where a number is between ‹ and ›. The first pattern that fits gives it. */
const reasons: [string, string][] = [
  [`‹(?:0?[1-9]|[12]\\d|3[01]|[12]\\d{3})›\\s+(?:of )?${month}(?!\\p{L})`, 'is part of a date'],
  [`(?<!\\p{L})(?:${month}|${day})\\s+‹(?:0?[1-9]|[12]\\d|3[01]|[12]\\d{3})›`, 'is part of a date'],
  [
    '‹(?:19|20)\\d\\d›|(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|©)\\s+‹1\\d{3}›|‹1\\d{3}›(?! \\p{L})',
    'may be a year',
  ],
  ["›\\s*(?:[ap]\\.?m(?!\\p{L})|o['’]clock)", 'is a time'],
  ['^[\\s([]*‹[^›]*›[.)\\]:](?:\\s|$)|\\[‹[^›]*›\\]', 'is a mark of a list or a note'],
  [`(?<!\\p{L})${name}\\s+‹`, 'names something'],
  [`(?<!\\p{L})${call}[.:]?\\s*‹|‹0\\d+›`, 'is part of a telephone number'],
  [`(?:(?<!\\p{L})${reference}[.:]?|[#№])\\s*‹`, 'is a reference or an age'],
  [`(?:://|www\\.|@)\\S*‹|›\\S*@|›,?\\s+(?:\\p{Lu}\\S*\\s+){1,3}${street}(?!\\p{L})`, 'is part of an address'],
  ['(?:[/_\\\\&]|\\p{L}\\.)‹|›[/_\\\\]', 'is part of a code'],
  ['‹[Oo][Nn][Ee]›', 'seldom counts anything'],
];
const patterns = reasons.map(([pattern, reason]) => [new RegExp(pattern, 'u'), reason] as const);

/** Returns why numbers of a text are not to be proposed; a number without an entry may count something. */
export function leftOutReasons(text: string, numbers: readonly FoundNumber[]): Map<FoundNumber, string> {
  const left = new Map<FoundNumber, string>();
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1];
    const isNamed = before !== undefined && left.get(before) === 'names something';
    const isListed = isNamed && /^ ?(?:,|and|or|to|&) ?$/.test(text.slice(before.end, number.start));
    const reason = isListed ? 'names something' : reasonFor(number);
    if (reason !== undefined) left.set(number, reason);
  }
  return left;
}

function reasonFor({ front, written, back, value, unit }: FoundNumber): string | undefined {
  const line = unit.kind === 'money' ? '' : `${front}‹${written}›${back}`;
  // Digits after single spaces, seven or more of them: 020 7946 0018.
  const [digits = ''] = /(?:[\d+()-][ \u00a0]?)*‹[\d+-]+›(?:[ \u00a0]?[\d()-])*/.exec(line) ?? [];
  const isLong = /\d[ \u00a0)(]+[‹(]*\d|\d›[ \u00a0)(]+\d/.test(digits) && digits.replace(/\D/g, '').length >= 7;
  if (isLong) return 'is part of a telephone or reference number';
  const found = patterns.find(([pattern]) => pattern.test(line))?.[1];
  return found ?? (value === undefined ? 'cannot be read for certain' : undefined);
}
