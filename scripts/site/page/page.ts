import { pageLanguage } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { escapeXml } from '#src/export/encoding/xml.ts';
import { embeddable } from './embeddable.ts';
import { pageScript } from './pageScript.ts';
import { type Publishing, type SitePage, upFrom } from './pages.ts';

const root = '<html lang="en-GB">';
const marker = '<!-- dataset -->';
const place = '<div id="page.root"></div>';
const end = '</body>';

/**
 * What a page's head is made of. The page checks a dataset's file whose SHA-256 is not given, and calls it by its name to
 * its writer.
 */
export type PageHead = Omit<SitePage, 'dataset' | 'sha256'> & {
  dataset: Pick<Dataset, 'id' | 'title' | 'summary'>;
  sha256?: string;
  name?: string;
};

/** What goes into a page unchanged: its addresses are relative to the page. */
type PageContent = {
  /** The page's Content Security Policy. */
  policy: string;
  /** The whole CSS of the page, whose hash the policy has to name. */
  style?: string;
  /** The HTML that the app would render. */
  body?: string;
  /** The dataset's file; the app reads it from the element `page.data`, where it is `embeddable`. */
  data?: string;
};

/**
 * Fills `template` with a page's title and summary, the link `page.dataset`, from which the app knows the address of
 * the data, the SHA-256 of its file and the sizes of the ready files, a single figure's id, links to the site's other
 * datasets, its addresses where they are known, its structured data, and its content. The `<html>` of a single figure
 * has the attribute `data-alone`. Addresses that begin with `./` in the template are relative to the site's folder, and
 * become relative to the page. Throws where the template lacks a place.
 */
export function fillPage(template: string, page: PageHead, content: PageContent): string {
  const { body } = content;
  const data = content.data !== undefined && embeddable(content.data) ? content.data : undefined;
  const marks = page.figure === undefined ? '' : ' data-alone';
  const html = `<html lang="${pageLanguage}" dir="ltr"${marks}>`;
  const head = headOf(page, content, data !== undefined).join('\n    ');
  const withRelativeLinks = template.replaceAll(/(?<= (?:href|src)=")\.\//g, upFrom(page.folder));
  const parts: [place: string, filled: string][] = [
    [root, html],
    [marker, head],
  ];
  if (body !== undefined) parts.push([place, `<div id="page.root">${body}</div>`]);
  // The body may contain the text of the data's place, so that this is filled first.
  if (data !== undefined)
    parts.unshift([end, `  <script type="application/json" id="page.data">${data}</script>\n  ${end}`]);
  return parts.reduce(fill, withRelativeLinks);
}

function fill(template: string, [place, filled]: [place: string, filled: string]): string {
  if (!template.includes(place)) throw new Error(`index.html lacks the place to fill in: ${place}`);
  return template.replace(place, () => filled);
}

function headOf(
  { dataset, sha256, name, folder, figure, others = [], ready, publishing, structuredData }: PageHead,
  { policy, style, body }: PageContent,
  embedded: boolean,
): string[] {
  const up = upFrom(folder);
  const title = escapeXml(figure === undefined ? dataset.title : `${figure.title} – ${dataset.title}`);
  const summary = escapeXml(figure === undefined ? dataset.summary : figure.subtitle);
  const checked = sha256 === undefined ? '' : ` data-sha256="${sha256}"`;
  const named = name === undefined ? '' : ` data-name="${escapeXml(name)}"`;
  const sizes = ready === undefined ? '' : ` data-ready="${ready.join(' ')}"`;
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
    ...(publishing === undefined ? [] : publishingTags(publishing)),
    ...(figure === undefined ? [] : [`<meta name="figure" content="${figure.id}" />`]),
    `<link id="page.dataset" ${early} href="${up}data/${dataset.id}.json"${checked}${named}${sizes} />`,
    ...others.map(
      ({ title, language, href }) =>
        `<link rel="related" href="${href}" hreflang="${escapeXml(language)}" title="${escapeXml(title)}" />`,
    ),
    ...(structuredData === undefined ? [] : [structuredData]),
  ];
}

/** Returns the tags with absolute addresses: for search engines, previews of links, and exported files. */
function publishingTags({ url, data, image }: Publishing): string[] {
  return [
    `<link rel="canonical" href="${escapeXml(url)}" />`,
    `<meta name="dataset-address" content="${escapeXml(data)}" />`,
    `<meta property="og:url" content="${escapeXml(url)}" />`,
    ...(image === undefined
      ? []
      : [
          `<meta property="og:image" content="${escapeXml(image.url)}" />`,
          `<meta property="og:image:type" content="image/png" />`,
          `<meta property="og:image:width" content="${image.width}" />`,
          `<meta property="og:image:height" content="${image.height}" />`,
          `<meta property="og:image:alt" content="${escapeXml(image.alt)}" />`,
          `<meta name="twitter:card" content="summary_large_image" />`,
        ]),
  ];
}
