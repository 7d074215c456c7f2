import { expect, test } from 'vitest';
import { siteAddress } from './siteAddress.mjs';

test.each([
  ['https://harbour.example', 'https://harbour.example/'],
  ['https://harbour.example/', 'https://harbour.example/'],
  ['http://harbour.example:8080/some/folder', 'http://harbour.example:8080/some/folder/'],
  ['https://harbour.example/some/folder//', 'https://harbour.example/some/folder/'],
])('%s is the site at %s', (site, address) => {
  expect(siteAddress(site)).toBe(address);
});

test.each([undefined, ''])('without one there is none: %j', (site) => {
  expect(siteAddress(site)).toBe(undefined);
});

test.each(['harbour.example', '/folder/', 'ftp://harbour.example/', 'https://harbour.example/?a', 'https://a b/'])(
  '%s is refused',
  (site) => {
    expect(() => siteAddress(site)).toThrow(
      `SITE must be an address like https://example.org/folder/, but is: ${site}`,
    );
  },
);
