import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../serve/headers.mjs';
import { contentSecurityPolicy, developmentPolicy, headersFile } from './policy.ts';

const headersOf = readHeaders(headersFile(['harbour-repair', 'second'], ['a{}', 'b{}']));
const headerOf = (path: string, header: string) =>
  headersOf(path).flatMap(([name, value]) => (name === header ? [value] : []));
const policy = contentSecurityPolicy();
const policyOfAll = contentSecurityPolicy(['a{}', 'b{}']);

describe('the policy', () => {
  test.each([
    '/',
    '/index.html',
    '/harbour-repair/',
    '/second/index.html',
    '/data/second.json',
    '/offline.js',
    '/assets/index-a1b2.js',
  ])('in the header of %s is that of the pages with the styles of all, and forbids framing besides', (path) => {
    expect(headerOf(path, 'Content-Security-Policy')).toEqual([`${policyOfAll}; frame-ancestors 'none'`]);
  });

  test.each(['/embed/visits/', '/embed/visits/index.html', '/harbour-repair/embed/visits/', '/second/embed/rope/'])(
    'lets anyone frame the figure at %s',
    (path) => {
      expect(headerOf(path, 'Content-Security-Policy')).toEqual([policyOfAll]);
      expect(policyOfAll).not.toContain('frame-ancestors');
    },
  );

  test('allows styles in the page by their SHA-256', () => {
    // What FIPS 180 gives for these texts, as base64.
    const abc = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";
    const none = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
    expect(contentSecurityPolicy(['abc', ''])).toContain(`; style-src 'self' ${abc} ${none}; `);
    expect(contentSecurityPolicy(['abc']).replace(` ${abc}`, '')).toBe(policy);
  });

  test('allows nothing by default, nothing inline and no text as code', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types workers$/);
  });

  test('lets a page have workers of its own site only', () => {
    expect(policy).toContain("; worker-src 'self'; ");
  });

  test('of a ready file lets an SVG show its own font, and nothing run, fetch or frame', () => {
    expect(headerOf('/files/second-visits-report.svg', 'Content-Security-Policy')).toEqual([
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ]);
  });

  test('is relaxed for development by two things only', () => {
    expect(developmentPolicy.replace(" 'unsafe-inline'", '').replace(' ws:', '')).toBe(policy);
    expect(developmentPolicy).toContain("style-src 'self' 'unsafe-inline';");
    expect(developmentPolicy).toContain("connect-src 'self' ws:;");
  });
});

describe('_headers', () => {
  test('keeps hashed files for a year', () => {
    expect(headerOf('/assets/index-a1b2.js', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
  });

  test.each([
    '/',
    '/index.html',
    '/data/harbour-repair.json',
    '/files/second-figures.zip',
    '/second/',
    '/embed/visits/',
    '/offline.js',
  ])('asks for %s again each time', (path) => {
    expect(headerOf(path, 'Cache-Control')).toEqual(['no-cache']);
  });

  test.each([
    '/',
    '/index.html',
    '/second/',
    '/embed/visits/',
    '/second/embed/rope/',
    '/data/harbour-repair.json',
    '/files/second-figures.zip',
    '/offline.js',
    '/assets/index-a1b2.js',
    '/no-such-file',
  ])('sets each header of %s once', (path) => {
    const names = headersOf(path).map(([name]) => name);
    expect(names).toContain('X-Content-Type-Options');
    expect(names).toHaveLength(new Set(names).size);
  });
});
