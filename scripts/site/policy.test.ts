import { describe, expect, test } from 'vitest';
import { readHeaders } from '../headers.mjs';
import { contentSecurityPolicy, developmentPolicy, headersFile } from './policy.ts';

// Stands for the policy of each page, told apart by the way up from it.
const headersOf = readHeaders(headersFile(['harbour-repair', 'second'], (up) => `page ${up}`));
const headerOf = (path: string, header: string) =>
  headersOf(path).flatMap(([name, value]) => (name === header ? [value] : []));
const policy = contentSecurityPolicy();

describe('the policy', () => {
  test.each([
    ['/', './'],
    ['/index.html', './'],
    ['/harbour-repair/', '../'],
    ['/second/index.html', '../'],
  ])('is the same in the header of %s as in the page, and forbids framing besides', (path, up) => {
    expect(headerOf(path, 'Content-Security-Policy')).toEqual([`page ${up}; frame-ancestors 'none'`]);
  });

  test.each(['/data/second.json', '/assets/index-a1b2.js'])('of %s names no style', (path) => {
    expect(headerOf(path, 'Content-Security-Policy')).toEqual([`${policy}; frame-ancestors 'none'`]);
  });

  test.each([
    ['/embed/visits/', '../../'],
    ['/embed/visits/index.html', '../../'],
    ['/harbour-repair/embed/visits/', '../../../'],
    ['/second/embed/rope/', '../../../'],
  ])('lets anyone frame the figure at %s', (path, up) => {
    expect(headerOf(path, 'Content-Security-Policy')).toEqual([`page ${up}`]);
    expect(policy).not.toContain('frame-ancestors');
  });

  test('allows the style of the page by its SHA-256', () => {
    // What FIPS 180 gives for it, as base64.
    const allowed = "; style-src 'self' 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; ";
    expect(contentSecurityPolicy('abc')).toContain(allowed);
    expect(contentSecurityPolicy('abc').replace(allowed, "; style-src 'self'; ")).toBe(policy);
  });

  test('allows nothing by default, nothing inline and no text as code', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types 'none'$/);
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

  test.each(['/', '/index.html', '/data/harbour-repair.json', '/second/', '/embed/visits/'])(
    'asks for %s anew each time',
    (path) => {
      expect(headerOf(path, 'Cache-Control')).toEqual(['no-cache']);
    },
  );

  test.each([
    '/',
    '/index.html',
    '/second/',
    '/embed/visits/',
    '/second/embed/rope/',
    '/data/harbour-repair.json',
    '/assets/index-a1b2.js',
    '/no-such-file',
  ])('sets each header of %s once', (path) => {
    const names = headersOf(path).map(([name]) => name);
    expect(names).toContain('X-Content-Type-Options');
    expect(names).toHaveLength(new Set(names).size);
  });
});
