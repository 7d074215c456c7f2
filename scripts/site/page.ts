import type { Publishing, SitePage } from './pages.ts';

const root = '<html lang="en-GB">';
const marker = '<!-- dataset -->';
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/**
 * A page of the site: `template` with the language, direction, title and summary of its dataset or figure in it, the
 * address of its data and the SHA-256 of the file that was checked (the link `page.dataset`, from which the app knows
 * both), the figure that it shows alone, if it does, where it is published, if that is known, what it tells search
 * engines, the policy, and fonts to fetch early. Addresses that begin with `./`, here and in the template, are those of
 * the site's own folder; the page names them from where it stands.
 */
export function fillPage(template: string, page: SitePage, policy: string, fonts: string[]) {
  for (const part of [root, marker]) {
    if (!template.includes(part)) throw new Error(`index.html lacks the place to fill in: ${part}`);
  }
  const up = '../'.repeat(page.folder.split('/').length - 1) || './';
  const language = page.dataset.language ?? 'en-GB';
  const html = `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`;
  const head = headOf(page, up, policy, fonts).join('\n    ');
  return template
    .replaceAll(/(?<= (?:href|src)=")\.\//g, up)
    .replace(root, () => html)
    .replace(marker, () => head);
}

function headOf(
  { dataset, sha256, figure, publishing, structuredData }: SitePage,
  up: string,
  policy: string,
  fonts: string[],
): string[] {
  const title = escapeHtml(figure === undefined ? dataset.title : `${figure.title} – ${dataset.title}`);
  const summary = escapeHtml(figure === undefined ? dataset.summary : figure.subtitle);
  const data = `${up}data/${dataset.id}.json`;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`,
    `<title>${title}</title>`,
    `<meta name="description" content="${summary}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${summary}" />`,
    ...(publishing === undefined ? [] : published(publishing)),
    ...(figure === undefined ? [] : [`<meta name="figure" content="${figure.id}" />`]),
    `<link id="page.dataset" rel="preload" as="fetch" crossorigin href="${data}" data-sha256="${sha256}" />`,
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}${font}" />`),
    ...(structuredData === undefined ? [] : [structuredData]),
  ];
}

/** What others need absolute addresses for: search engines, whoever shows a link as a picture, files that are made here. */
function published({ address, data, image }: Publishing): string[] {
  return [
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    `<meta name="dataset-address" content="${escapeHtml(data)}" />`,
    `<meta property="og:url" content="${escapeHtml(address)}" />`,
    ...(image === undefined
      ? []
      : [
          `<meta property="og:image" content="${escapeHtml(image.address)}" />`,
          `<meta property="og:image:type" content="image/png" />`,
          `<meta property="og:image:width" content="${image.width}" />`,
          `<meta property="og:image:height" content="${image.height}" />`,
          `<meta property="og:image:alt" content="${escapeHtml(image.alt)}" />`,
          `<meta name="twitter:card" content="summary_large_image" />`,
        ]),
  ];
}

/** Which way a language is written, from the script that is usual for it: `ar` is `rtl`, `az` is `ltr`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** A text as it stands in HTML, between tags or in double quotes. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
