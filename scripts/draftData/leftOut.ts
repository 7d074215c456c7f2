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
  ['‹(?:19|20)\\d\\d›', 'may be a year'],
  [
    '(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Dd]uring|[Ff]rom|©)\\s+‹1\\d{3}›|‹1\\d{3}›(?!\\s+\\p{L})',
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
  for (const number of digitRuns(text, numbers)) left.set(number, 'is part of a telephone or reference number');
  for (const [index, number] of numbers.entries()) {
    const { front, written, back, value, unit } = number;
    const before = numbers[index - 1];
    const isNamed = before !== undefined && left.get(before) === 'names something';
    const isListed = isNamed && /^ ?(?:,|and|or|to|&) ?$/.test(text.slice(before.end, number.start));
    const line = unit.kind === 'money' ? '' : `${front}‹${written}›${back}`;
    const reason = isListed ? 'names something' : patterns.find(([pattern]) => pattern.test(line))?.[1];
    const found = reason ?? (value === undefined ? 'cannot be read for certain' : undefined);
    if (found !== undefined && !left.has(number)) left.set(number, found);
  }
  return left;
}

/** Returns numbers of digits alone that follow one another after single spaces, seven digits or more: `020 7946 0018`. */
function digitRuns(text: string, numbers: readonly FoundNumber[]): FoundNumber[] {
  const runs: FoundNumber[][] = [];
  for (const [index, number] of numbers.entries()) {
    const isNext = /^\)?[ \u00a0]?\(?$/.test(text.slice(numbers[index - 1]?.end ?? 0, number.start).slice(0, 4));
    if (isNext && index > 0) runs.at(-1)?.push(number);
    else runs.push([number]);
  }
  return runs
    .filter((run) => run.length > 1 && /^[+\-\d]{7,}$/.test(run.map(({ written }) => written).join('')))
    .flat();
}
