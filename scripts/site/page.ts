import type { Dataset } from '#src/dataset/schema.ts';
import type { CheckedDataset } from './datasets.ts';

const root = '<html lang="en-GB">';
const marker = '<!-- dataset -->';
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/**
 * The page of a dataset: `template` with the language, direction, title and summary of the dataset in it, the address
 * of its data and the SHA-256 of the file that was checked (the link `page.dataset`, from which the app knows both), the policy,
 * and fonts to fetch early.
 */
export function fillPage(template: string, { dataset, sha256 }: CheckedDataset, policy: string, fonts: string[]) {
  for (const part of [root, marker]) {
    if (!template.includes(part)) throw new Error(`index.html lacks the place to fill in: ${part}`);
  }
  const language = dataset.language ?? 'en-GB';
  const html = `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`;
  const head = headOf(dataset, sha256, policy, fonts).join('\n    ');
  return template.replace(root, () => html).replace(marker, () => head);
}

function headOf({ id, title, summary }: Dataset, sha256: string, policy: string, fonts: string[]): string[] {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(summary)}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(summary)}" />`,
    `<link id="page.dataset" rel="preload" as="fetch" crossorigin href="./data/${id}.json" data-sha256="${sha256}" />`,
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}" />`),
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
