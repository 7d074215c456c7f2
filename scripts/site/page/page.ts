import { pageLanguage } from '#src/dataset/language.ts';
import { escapeXml } from '#src/export/encoding/xml.ts';
import { embeddable } from './embeddable.ts';
import { pageScript } from './pageScript.ts';
import type { Publishing, SitePage } from './pages.ts';

const root = '<html lang="en-GB">';
const marker = '<!-- dataset -->';
const place = '<div id="page.root"></div>';
const end = '</body>';

/** What a page is filled with, beside what it is of. Nothing of it is changed: addresses in it are seen from the page. */
export type Filling = {
  /** The page's Content Security Policy. */
  policy: string;
  /** The whole CSS of the page; the policy has to name it. */
  style?: string;
  /** HTML of what the app would draw. */
  body?: string;
  /** The file of the dataset, for the app to read from the page (the element `page.data`) where it is `embeddable`. */
  data?: string;
};

/** The way from a folder of the site to the site's own: `./` from that itself, `../` from `harbour-repair/`. */
export const upFrom = (folder: string) => '../'.repeat(folder.split('/').length - 1) || './';

/**
 * A page of the site: `template` with the title and summary of its dataset or figure in it, the address of its data and
 * the SHA-256 of the file that was checked (the link `page.dataset`, from which the app knows both), the figure that it
 * shows alone, if it does, where it is published, if that is known, what it tells search engines, and what it is filled
 * with. The `<html>` of a figure alone has the attribute `data-alone`. Addresses that begin
 * with `./` in the template are those of the site's own folder; the page names them from where it stands.
 */
export function fillPage(template: string, page: SitePage, filling: Filling): string {
  const { body } = filling;
  const data = filling.data !== undefined && embeddable(filling.data) ? filling.data : undefined;
  const marks = page.figure === undefined ? '' : ' data-alone';
  const html = `<html lang="${pageLanguage}" dir="ltr"${marks}>`;
  const head = headOf(page, filling, data !== undefined).join('\n    ');
  const named = template.replaceAll(/(?<= (?:href|src)=")\.\//g, upFrom(page.folder));
  const parts: [place: string, filled: string][] = [
    [root, html],
    [marker, head],
  ];
  if (body !== undefined) parts.push([place, `<div id="page.root">${body}</div>`]);
  // The body may say what the place of the data looks like, so that place is filled first.
  if (data !== undefined)
    parts.unshift([end, `  <script type="application/json" id="page.data">${data}</script>\n  ${end}`]);
  return parts.reduce(fill, named);
}

function fill(template: string, [place, filled]: [place: string, filled: string]): string {
  if (!template.includes(place)) throw new Error(`index.html lacks the place to fill in: ${place}`);
  return template.replace(place, () => filled);
}

function headOf(
  { dataset, sha256, folder, figure, publishing, structuredData }: SitePage,
  { policy, style, body }: Filling,
  embedded: boolean,
): string[] {
  const up = upFrom(folder);
  const title = escapeXml(figure === undefined ? dataset.title : `${figure.title} – ${dataset.title}`);
  const summary = escapeXml(figure === undefined ? dataset.summary : figure.subtitle);
  const early = embedded ? 'rel="alternate" type="application/json"' : 'rel="preload" as="fetch" crossorigin';
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}" />`,
    ...(style === undefined ? [] : [`<style>${style}</style>`]),
    ...(body === undefined ? [] : [`<script>${pageScript}</script>`]),
    `<title>${title}</title>`,
    `<meta name="description" content="${summary}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${summary}" />`,
    ...(publishing === undefined ? [] : published(publishing)),
    ...(figure === undefined ? [] : [`<meta name="figure" content="${figure.id}" />`]),
    `<link id="page.dataset" ${early} href="${up}data/${dataset.id}.json" data-sha256="${sha256}" />`,
    ...(structuredData === undefined ? [] : [structuredData]),
  ];
}

/** What others need absolute addresses for: search engines, whoever shows a link as a picture, files that are made here. */
function published({ address, data, image }: Publishing): string[] {
  return [
    `<link rel="canonical" href="${escapeXml(address)}" />`,
    `<meta name="dataset-address" content="${escapeXml(data)}" />`,
    `<meta property="og:url" content="${escapeXml(address)}" />`,
    ...(image === undefined
      ? []
      : [
          `<meta property="og:image" content="${escapeXml(image.address)}" />`,
          `<meta property="og:image:type" content="image/png" />`,
          `<meta property="og:image:width" content="${image.width}" />`,
          `<meta property="og:image:height" content="${image.height}" />`,
          `<meta property="og:image:alt" content="${escapeXml(image.alt)}" />`,
          `<meta name="twitter:card" content="summary_large_image" />`,
        ]),
  ];
}
