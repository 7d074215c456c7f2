/** Currencies with another number of decimals than two, withdrawn ones included. */
export const otherDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [
    0,
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF BEF BYR ESP GRD ITL LUF MGF PTE TPE TRL ROL',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** Returns the number of decimals of a currency, by its code. */
export function decimalsOf(code: string): number {
  return otherDecimals.find(([, codes]) => codes.includes(code))?.[0] ?? 2;
}
