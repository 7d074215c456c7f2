/** What the page may load and do, for its `<meta>`: its own files, no inline script or style, no text turned into HTML. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The same while developing, where hot reload puts styles into the page and listens on a socket. */
export const developmentPolicy = contentSecurityPolicy
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws:");

const everywhere = {
  // A <meta> cannot say who may frame the page.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

// Hosts join the values of a header that two rules set, so no address may match two rules of one header.
const fresh = { 'Cache-Control': 'no-cache' };
const rules: Record<string, Record<string, string>> = {
  '/*': everywhere,
  '/': fresh,
  '/index.html': fresh,
  '/data/*': fresh,
  '/assets/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
};

/** The text of `dist/_headers`, which Netlify, Cloudflare Pages and `npm start` obey. */
export function headersFile(): string {
  const blocks = Object.entries(rules).map(([address, headers]) =>
    [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}
