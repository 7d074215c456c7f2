import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { fillPage } from './page.ts';

const template = '<!doctype html>\n<html lang="en-GB">\n  <head>\n    <!-- dataset -->\n  </head>\n</html>\n';
const unfilled = { policy: '' };

const pageOf = (dataset: Dataset) => ({ dataset, sha256: 'ab12', folder: '' });

describe('a page', () => {
  const page = fillPage(template, pageOf(inventedDataset()), {
    policy: "default-src 'none'",
  });

  test('has the title and summary of its dataset', () => {
    expect(page).toContain('<title>Harbour Repair Scheme</title>');
    const summary = 'Every number of a harbour bulletin of June 2012.';
    expect(page).toContain(`<meta name="description" content="${summary}" />`);
    expect(page).toContain('<meta property="og:title" content="Harbour Repair Scheme" />');
    expect(page).toContain(`<meta property="og:description" content="${summary}" />`);
  });

  test('names its data, to be fetched early, and the bytes that were checked', () => {
    expect(page).toContain(
      '<link id="page.dataset" rel="preload" as="fetch" crossorigin href="./data/harbour-repair.json" data-sha256="ab12" />',
    );
  });

  test('names a file by what its writer calls it', () => {
    expect(fillPage(template, { ...pageOf(inventedDataset()), name: 'my "ledger".json' }, unfilled)).toContain(
      'data-sha256="ab12" data-name="my &quot;ledger&quot;.json" />',
    );
  });

  test('says how large its ready files are', () => {
    const ready = [54_545, 0, 1237];
    expect(fillPage(template, { ...pageOf(inventedDataset()), ready }, unfilled)).toContain(
      'data-sha256="ab12" data-ready="54545 0 1237" />',
    );
  });

  test('names the other datasets of the site', () => {
    const others = [{ title: '"Tide" & <tide>', language: 'cy', href: '../tide/' }];
    expect(fillPage(template, { ...pageOf(inventedDataset()), others }, unfilled)).toContain(
      '<link rel="related" href="../tide/" hreflang="cy" title="&quot;Tide&quot; &amp; &lt;tide&gt;" />',
    );
  });

  test('states its policy before anything that the policy governs', () => {
    const policy = page.indexOf(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`);
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(page.indexOf('<link'));
  });

  test('is in British English, whatever the language of its dataset', () => {
    for (const dataset of [inventedDataset(), inventedDataset({ language: 'ar' })])
      expect(fillPage(template, pageOf(dataset), unfilled)).toContain('<html lang="en-GB" dir="ltr"');
  });

  test('shows marks of HTML as the characters that they are', () => {
    const title = `"Tide & <tide>" $& $'`;
    expect(fillPage(template, pageOf(inventedDataset({ title })), unfilled)).toContain(
      `<title>&quot;Tide &amp; &lt;tide&gt;&quot; $&amp; $'</title>`,
    );
  });

  test('cannot be made from a template without a place for it', () => {
    expect(() => fillPage('<html lang="en-GB">', pageOf(inventedDataset()), unfilled)).toThrow(
      'index.html lacks the place to fill in: <!-- dataset -->',
    );
  });
});

test('a page tells search engines what it was given to tell', () => {
  const structuredData = '<script type="application/ld+json">{"name":"$& quay"}</script>';
  expect(fillPage(template, { ...pageOf(inventedDataset()), structuredData }, unfilled)).toContain(structuredData);
  expect(fillPage(template, pageOf(inventedDataset()), unfilled)).not.toContain('ld+json');
});

describe('a page in a folder', () => {
  const linked = template.replace(
    '-->',
    '-->\n    <link rel="icon" href="./favicon.png" /><script src="./a.js"></script>',
  );
  const pageIn = (folder: string) => fillPage(linked, { ...pageOf(inventedDataset()), folder }, { policy: '' });

  test.each([
    ['', './'],
    ['harbour-repair/', '../'],
    ['embed/visits/', '../../'],
    ['harbour-repair/embed/visits/', '../../../'],
  ])('%j finds what it needs at %j', (folder, up) => {
    const addresses = [...pageIn(folder).matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, url]) => url);
    const names = ['data/harbour-repair.json', 'favicon.png', 'a.js'];
    expect(addresses).toEqual(names.map((name) => `${up}${name}`));
  });
});

describe('a page of one figure', () => {
  const [figure] = inventedDataset().figures;
  const page = fillPage(
    template,
    { ...pageOf(inventedDataset()), folder: 'embed/work/', ...(figure && { figure }) },
    unfilled,
  );

  test('has its headline and subtitle', () => {
    const title = '80 visits reported for Round 2, 61 for Round 1 – Harbour Repair Scheme';
    expect(page).toContain(`<title>${title}</title>`);
    expect(page).toContain(`<meta property="og:title" content="${title}" />`);
    expect(page).toContain('<meta name="description" content="Visits and boats moved, by round" />');
  });

  test('is marked as one for the stylesheet', () => {
    expect(page).toContain(' data-alone>');
    expect(fillPage(template, pageOf(inventedDataset()), unfilled)).not.toContain('data-alone');
  });

  test('names the figure', () => {
    expect(page).toContain('<meta name="figure" content="work" />');
  });

  test('alone names one', () => {
    expect(fillPage(template, pageOf(inventedDataset()), unfilled)).not.toContain('name="figure"');
  });
});

describe('a page that is published', () => {
  const image = { url: 'https://harbour.example/a/work.png', width: 1600, height: 900, alt: '"Visits" & boats' };
  const publishing = { url: 'https://harbour.example/', data: 'https://harbour.example/data/b.json', image };
  const page = fillPage(template, { ...pageOf(inventedDataset()), publishing }, unfilled);

  test('names itself, its data and its picture by absolute addresses', () => {
    expect(page).toContain('<link rel="canonical" href="https://harbour.example/" />');
    expect(page).toContain('<meta name="dataset-address" content="https://harbour.example/data/b.json" />');
    expect(page).toContain('<meta property="og:url" content="https://harbour.example/" />');
    expect(page).toContain('<meta property="og:image" content="https://harbour.example/a/work.png" />');
    expect(page).toContain('<meta property="og:image:width" content="1600" />');
    expect(page).toContain('<meta property="og:image:height" content="900" />');
    expect(page).toContain('<meta property="og:image:alt" content="&quot;Visits&quot; &amp; boats" />');
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image" />');
  });

  test('alone does so', () => {
    const other = fillPage(template, pageOf(inventedDataset()), unfilled);
    expect(other).not.toMatch(/canonical|dataset-address|og:url|og:image|twitter:/);
  });
});

describe('a page that is filled', () => {
  const script = '<script type="module" src="./a.js"></script>';
  const whole = template.replace(
    '</html>',
    `  <body>\n    <div id="page.root"></div>\n    <noscript></noscript>\n    ${script}\n  </body>\n</html>`,
  );
  const body = "<main><h1>$& $'</h1></main>";
  const data = '{ "title": "Tide & <tide> $&" }\n';
  const filled = (filling: object) => fillPage(whole, pageOf(inventedDataset()), { policy: '', ...filling });

  test('has the body in its place, as it is', () => {
    const page = filled({ body });
    expect(page).toContain('<div id="page.root"><main><h1>$& $\'</h1></main></div>');
  });

  test('has the data as they are, behind all that is shown', () => {
    expect(filled({ data, body })).toContain(
      `<noscript></noscript>\n    ${script}\n    <script type="application/json" id="page.data">${data}</script>\n  </body>`,
    );
  });

  test('has the data at the end of the body even where that shows how one ends', () => {
    expect(filled({ data, body: '</body>' })).toContain(
      '"page.root"></body></div>\n    <noscript></noscript>\n    <script',
    );
  });

  test('does not fetch data that it holds', () => {
    expect(filled({ data })).toContain(
      '<link id="page.dataset" rel="alternate" type="application/json" href="./data/harbour-repair.json" data-sha256="ab12" />',
    );
  });

  test('holds no data that would come out of it changed', () => {
    expect(filled({ data: '"</script>"' })).toBe(filled({}));
  });

  test('has its style before anything that is shown, as it is', () => {
    const style = 'a>b{content:"&"}';
    expect(filled({ style }).indexOf(`<style>${style}</style>`)).toBeLessThan(filled({ style }).indexOf('</head>'));
    expect(filled({ style })).toContain(`<style>${style}</style>`);
  });

  test('needs a place for the body, and for the data', () => {
    expect(() => fillPage(template, pageOf(inventedDataset()), { policy: '', body })).toThrow(
      'index.html lacks the place to fill in: <div id="page.root"></div>',
    );
    expect(() => fillPage(template, pageOf(inventedDataset()), { policy: '', data })).toThrow(
      'index.html lacks the place to fill in: </body>',
    );
  });
});
