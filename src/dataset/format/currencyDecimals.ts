/** Currencies whose amounts have another number of decimals than two, by ISO 4217 or, withdrawn, as they had. */
export const otherDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [
    0,
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF BEF BYR ESP GRD ITL LUF MGF PTE TPE TRL ROL',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** How many decimals amounts of a currency have, given its code. */
export function decimalsOf(code: string): number {
  return otherDecimals.find(([, codes]) => codes.includes(code))?.[0] ?? 2;
}
