/** The ways of seeing that a figure has to bear: in colour, in grey, and with each kind of cone missing. */
export const visions = ['colour', 'grey', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

/** Red, green and blue from 0 to 1, in linear light. */
type Rgb = readonly [red: number, green: number, blue: number];

/** The share of each primary in luminance (IEC 61966-2-1, as WCAG 2.2 rounds it). */
const luminanceShares: Rgb = [0.2126, 0.7152, 0.0722];

/**
 * The matrices by which a colour in linear light becomes what is seen; a row each for red, green and blue.
 *
 * The kinds of colour blindness are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, “A Physiologically-based
 * Model for Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009), at
 * severity 1.0.
 */
export const visionMatrices: Record<Exclude<Vision, 'colour'>, readonly [Rgb, Rgb, Rgb]> = {
  grey: [luminanceShares, luminanceShares, luminanceShares],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Returns the contrast of two colours (`#28a197`) as they are seen, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string, vision: Vision): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((colour) => sumOfProducts(luminanceShares, seen(linearRgb(colour), vision)))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const sumOfProducts = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function seen(colour: Rgb, vision: Vision): Rgb {
  if (vision === 'colour') return colour;
  const [red, green, blue] = visionMatrices[vision];
  // A screen shows no colour outside its own: a filter cuts it off in the same way.
  const channel = (row: Rgb) => Math.min(1, Math.max(0, sumOfProducts(row, colour)));
  return [channel(red), channel(green), channel(blue)];
}

/** Returns a colour of six hex digits in linear light. Throws for any other text. */
function linearRgb(colour: string): Rgb {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`no colour: ${colour}`);
  return [linear(red), linear(green), linear(blue)];
}

function linear(hex: string): number {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
