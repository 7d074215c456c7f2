import { createHash } from 'node:crypto';
import { pageScript } from './pageScript.ts';

const sha256Of = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * What a page may load and do, for its `<meta>`: its own files, no inline script but `pageScript` and no
 * inline style but these texts (a character more or less, and it is not applied), no text turned into HTML.
 */
export function contentSecurityPolicy(styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${sha256Of(pageScript)}'`,
    ["style-src 'self'", ...styles.map((style) => `'${sha256Of(style)}'`)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The same while developing, where hot reload puts styles into the page and listens on a socket. */
export const developmentPolicy = contentSecurityPolicy()
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws:");

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A strict frame has an origin of its own, from which scripts are fetched only where the host lets anyone have them.
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
const fresh = { 'Cache-Control': 'no-cache' };
const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The text of `dist/_headers`, which Netlify, Cloudflare Pages and `npm start` obey, for a site of the datasets with
 * these ids, whose pages have one of these styles each. Anyone may frame the pages of figures alone, nobody the others.
 * Hosts join the values of a header that two rules set, and two policies hold both, so no address matches two rules of
 * one header: each page has a rule of its own.
 */
export function headersFile(ids: readonly string[], styles: readonly string[]): string {
  const policy = contentSecurityPolicy(styles);
  // A <meta> cannot say who may frame the page.
  const unframed = { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` };
  const framed = { 'Content-Security-Policy': policy };
  const pages = ['/', ...ids.map((id) => `/${id}/`)];
  const rules: [address: string, headers: Record<string, string>][] = [
    ['/*', everywhere],
    ...pages.flatMap((page): typeof rules => [
      [page, { ...unframed, ...fresh }],
      [`${page}index.html`, { ...unframed, ...fresh }],
      [`${page}embed/*`, { ...framed, ...fresh }],
    ]),
    ['/data/*', { ...unframed, ...fresh }],
    ['/assets/*', { ...unframed, ...lasting }],
  ];
  const blocks = rules.map(([address, headers]) =>
    [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}
