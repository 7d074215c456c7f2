/** Returns how many digits of a number are significant: 3 for 12300 as for 0.0123. */
export function significantDigits(value: number): number {
  const [digits = ''] = value.toExponential().split('e');
  return digits.replace('.', '').length;
}
