import { createHash } from 'node:crypto';
import { pageScript } from './pageScript.ts';

const sha256Of = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Returns a page's policy: its own files, no inline script but `pageScript`, no inline style but these texts, no HTML
 * from text.
 */
export function contentSecurityPolicy(styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${sha256Of(pageScript)}'`,
    ["style-src 'self'", ...styles.map((style) => `'${sha256Of(style)}'`)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy, of `src/load/workerUrl.ts`, passes the addresses of the site's own workers alone.
    'trusted-types workers',
  ].join('; ');
}

/** The policy while developing: hot reload adds styles to the page and listens on a socket. */
export const developmentPolicy = contentSecurityPolicy()
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws:");

/**
 * The policy of the ready files: an SVG that is opened by itself shows its own style and font, and does nothing. An SVG's
 * style is its font, which no hash in a header has to name, as nothing else may be fetched or run.
 */
const filesPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A sandboxed frame has an opaque origin, which may fetch module scripts only with this header.
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
const noCache = { 'Cache-Control': 'no-cache' };
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Returns the text of `dist/_headers`, as Netlify, Cloudflare Pages and `npm start` read it, for datasets with these ids,
 * whose pages have one of these styles each. Other sites may frame the pages of single figures, not the others.
 *
 * Hosts join the values of a header that two rules set, and both policies would apply, so that each page has a rule of its
 * own.
 */
export function headersFile(ids: readonly string[], styles: readonly string[]): string {
  const policy = contentSecurityPolicy(styles);
  // A <meta> cannot say who may frame the page.
  const unframed = { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` };
  const embeddable = { 'Content-Security-Policy': policy };
  const pages = ['/', ...ids.map((id) => `/${id}/`)];
  const rules: [path: string, headers: Record<string, string>][] = [
    ['/*', commonHeaders],
    ...pages.flatMap((page): typeof rules => [
      [page, { ...unframed, ...noCache }],
      [`${page}index.html`, { ...unframed, ...noCache }],
      [`${page}embed/*`, { ...embeddable, ...noCache }],
    ]),
    ['/data/*', { ...unframed, ...noCache }],
    ['/files/*', { 'Content-Security-Policy': `${filesPolicy}; frame-ancestors 'none'`, ...noCache }],
    ['/offline.js', { ...unframed, ...noCache }],
    ['/assets/*', { ...unframed, ...immutable }],
  ];
  const blocks = rules.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}
