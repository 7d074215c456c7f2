import fc from 'fast-check';
import { lineFault, textFault } from '#src/dataset/format/textRules.ts';

/** Texts that look like something else to a page, a file or a program. */
const hostile = [
  '<b>&amp;</b> ]]> --> </script>',
  'javascript:alert(1)',
  '=HYPERLINK("https://harbour.example")',
  '{{constructor}} {x} %s',
  '__proto__',
  'W'.repeat(2000),
  'זיארות (כולל תיקונים), 61',
  'e\u0301\u0336\u20dd\u0327',
  '👩‍👩‍👧‍👦🇬🇧',
  '"\\u0000\\"',
  '\u202eright\u202c to left',
];

const words = fc.constantFrom('harbour', 'quay', 'boats', 'visits', 'rope', 'été', '港', 'of', 'the', '(new)', '“old”');
const plain = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const anyString = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

/** For tests: any text that a dataset may hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: plain, weight: 6 },
  { arbitrary: fc.constantFrom(...hostile), weight: 1 },
  { arbitrary: anyString.filter((text) => textFault(text) === undefined), weight: 3 },
);

/** For tests: any line of a source that is in no quote. */
export const anyLine: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constant(''), weight: 1 },
  { arbitrary: anyText, weight: 3 },
  { arbitrary: fc.string({ unit: 'binary' }).filter((line) => lineFault(line) === undefined), weight: 1 },
);

/** For tests: a year, a month or a day, and one that is not before it. */
export const anyPeriod: fc.Arbitrary<{ started?: string; ended?: string }> = fc
  .tuple(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.nat(900))
  .chain(([date, days]) =>
    fc.record(
      {
        started: partOf(date),
        ended: partOf(new Date(date.getTime() + days * 86_400_000)),
      },
      { requiredKeys: [] },
    ),
  );

const partOf = (date: Date): fc.Arbitrary<string> =>
  fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length));
