/** What stands, in words, wherever a phase has no value: never a zero, never a dash. */
export const notReported = 'not reported';
