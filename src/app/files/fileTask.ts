import type { Given } from '#src/export/check/checkFile.ts';

/** What is to be done with a file: an image is checked, a dataset opened; or whichever of these it is. */
export type Purpose = 'check' | 'open' | 'either';

/** The first of the files that were given at once, and how many they were. */
export type Task = { given: Given; count: number; purpose: Purpose };
