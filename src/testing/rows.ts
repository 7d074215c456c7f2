import type { Bar, Row } from '#src/figures/layout/rows.ts';

/** For tests: a value, or undefined where none was reported, with what is printed there. */
export type Value = [number | undefined, string];

/** For tests: a row with a bar for each value, for each its phase where phases are named, and what is pending. */
export function measure(label: string, values: Value[], phases: string[] = [], pending?: string): Row {
  const bars = values.map(([value, text], phaseIndex): Bar => {
    const phase = phases[phaseIndex];
    const place = {
      key: `round-${phaseIndex + 1}.${label.slice(0, 20)}`,
      phaseIndex,
      text,
      accessibleName: `${label}: ${text}`,
      ...(phase === undefined ? {} : { phase }),
    };
    return value === undefined
      ? { ...place, kind: 'not-reported' }
      : { ...place, kind: 'reported', value, ...(pending === undefined ? {} : { pending }) };
  });
  return { kind: 'measure', label, bars };
}

/** For tests: labels that are hard to lay out, each with what is hard about it. */
export const nasty: [string, string][] = [
  ['a short label', 'Boats'],
  ['2,000 letters without a space', 'W'.repeat(2000)],
  ['2,000 letters in words', 'quay wall '.repeat(200).trim()],
  ['Chinese', '港湾修理計画の第一回訪問'.repeat(20)],
  ['emoji', '🚢👩‍👩‍👧‍👦🇬🇧'.repeat(60)],
  ['one emoji of 2,000 parts', '👩\u200d'.repeat(1000)],
  ['letters under many marks', `a${'\u0301\u0336\u20dd'.repeat(20)}`.repeat(30)],
  ['one letter under 1,999 marks', `a${'\u0336'.repeat(1999)}`],
  ['Arabic', 'زيارات الميناء للإصلاح والصيانة '.repeat(30).trim()],
  ['an Arabic word of 2,000 letters', 'ميناء'.repeat(400)],
  ['Devanagari', 'क्षत्रिय'.repeat(100)],
  ['spaces only here and there', `${' '.repeat(900)}quay${'\u00a0'.repeat(900)}wall`],
];

/** For tests: the longest amount that a dataset may hold, as it is printed. */
export const largest = 'at least £9,007,199,254,740,991';
