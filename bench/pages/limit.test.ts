import { expect, test } from 'vitest';
import { limitPage } from './limit.mjs';

const page = limitPage(
  {
    title: 'Harbour',
    summary: 'One season',
    figures: [
      { title: 'Fees', unit: 'pounds', seasons: ['Now'], rows: [{ label: 'Charged', values: [4000] }] },
      { title: 'Visits', unit: 'count', seasons: ['Then', 'Now'], rows: [{ label: 'Visits', values: [40, 80] }] },
    ],
  },
  'The whole report.',
  'p {\n  margin: 0;\n}\n',
);

test('the limit holds its style, its charts and its text, and no script', () => {
  expect(page).toContain('<style>p { margin: 0; } svg{');
  expect(page).toContain('<article class="report">The whole report.</article>');
  expect(page.match(/<figure><figcaption>(Fees|Visits)<\/figcaption><svg /g)).toHaveLength(2);
  expect(page).not.toMatch(/<script|https?:/);
});

test('a bar is as long as its value, and the value stands at its end', () => {
  expect(page).toContain('<rect x="180" y="67.5" width="230" height="142.5" fill="#8a94a6"/>');
  expect(page).toContain('<rect x="180" y="217.5" width="460" height="142.5" fill="#1d4f91"/>');
  expect(page).toContain('<text x="644" y="292.5" dy=".35em">80</text>');
  expect(page).toContain('>£4,000</text>');
});

test('only a chart of several seasons has a key', () => {
  expect(page).toContain('<text x="198" y="16">Then</text>');
  expect(page.match(/y="16"/g)).toHaveLength(2);
});
