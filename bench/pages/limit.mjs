import { coloured, font, ink, look, written } from './look.mjs';

/**
 * The page that nothing can beat: one file with everything in it, drawn beforehand, without a script.
 *
 * @param {import('./invented.mjs').Invented} invented
 * @param {string} report
 * @param {string} css
 */
export function limitPage({ title, summary, figures }, report, css) {
  const charts = figures.map((figure) => `<figure><figcaption>${figure.title}</figcaption>${svgOf(figure)}</figure>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title>
<style>${css.replace(/\s+/g, ' ')}svg{display:block;font-family:${font}}.l{text-anchor:end}</style></head>
<body><h1>${title}</h1><p>${summary}</p><main><section>
${charts.join('\n')}
</section><article class="report">${report}</article></main></body></html>
`;
}

/** @param {import('./invented.mjs').Figure} figure */
function svgOf(figure) {
  const seasons = coloured(figure);
  const top = seasons.length > 1 ? look.keyHeight : 0;
  const band = (look.height - top) / figure.rows.length;
  const key = top === 0 ? [] : seasons.map(keyOf);
  const rows = figure.rows.map((row, index) => rowOf(figure, row, { top: top + index * band, band }));
  return `<svg width="${look.width}" height="${look.height}" font-size="${look.fontSize}" fill="${ink}">${[...key, ...rows].join('')}</svg>`;
}

/**
 * @param {{ label: string, colour: string }} season
 * @param {number} index
 */
function keyOf({ label, colour }, index) {
  const left = look.labelWidth + index * 120;
  return `<rect x="${left}" y="6" width="12" height="12" fill="${colour}"/><text x="${left + 18}" y="16">${label}</text>`;
}

/**
 * @param {import('./invented.mjs').Figure} figure
 * @param {import('./invented.mjs').Row} row
 * @param {{ top: number, band: number }} place
 */
function rowOf(figure, { label, values }, { top, band }) {
  const largest = Math.max(...figure.rows.flatMap((row) => row.values));
  const room = look.width - look.labelWidth - look.valueWidth;
  const thick = (band * 0.8) / values.length;
  const bars = coloured(figure).map(({ colour }, index) => {
    const value = values[index] ?? 0;
    const y = top + band * 0.1 + index * thick;
    const length = short((value / largest) * room);
    return (
      `<rect x="${look.labelWidth}" y="${short(y)}" width="${length}" height="${short(thick * 0.95)}" fill="${colour}"/>` +
      `<text x="${short(look.labelWidth + length + 4)}" y="${short(y + thick / 2)}" dy=".35em">${written(figure, value)}</text>`
    );
  });
  return `<text class="l" x="${look.labelWidth - 6}" y="${short(top + band / 2)}" dy=".35em">${label}</text>${bars.join('')}`;
}

/** @param {number} pixels */
const short = (pixels) => Math.round(pixels * 10) / 10;
