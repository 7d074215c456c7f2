import { inventedDataset } from '#src/testing/dataset.ts';
import { findings } from './axe.ts';
import { choose, openDownload, take } from './downloads.ts';
import { openOwn, own } from './invented-opened.ts';
import { expect, test } from './site.ts';

const { phases, figures, observations, sources } = inventedDataset();
const arabic = {
  language: 'ar',
  title: 'مشروع إصلاح الميناء',
  summary: 'أعداد جولتين.',
  glossary: [{ term: 'منحة', meaning: 'مال يعطى ولا يرد.' }],
};
const labels = ['الجولة 1', 'الجولة 2', 'الجولة 3'];
const three = {
  ...arabic,
  phases: [...phases, { id: 'round-3', label: '' }].map((phase, index) => ({ ...phase, label: labels[index] ?? '' })),
};
const [only] = three.phases;
const shown = figures
  .filter(({ kind }) => kind === 'phases')
  .map((figure) => ({ ...figure, kind: 'bars' as const, phase: only?.id ?? '' }));
const one = {
  ...arabic,
  phases: three.phases.slice(0, 1),
  observations: observations.filter(({ phase }) => phase === only?.id),
  statedTotals: [],
  highlights: [],
  figures: shown,
};

for (const [name, changed] of Object.entries({ three, one })) {
  test.describe(`an Arabic dataset, phases: ${name}`, () => {
    test.use({ bypassCSP: true });

    test('has its language on its own texts alone; the page stays in its own', async ({ page }) => {
      test.slow();
      const file = own(`${name}.json`, changed);
      await openOwn(page, file);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
      const inArabic = (text: string) =>
        page
          .getByText(text, { exact: true })
          .first()
          .evaluate((element) => {
            const { direction } = getComputedStyle(element);
            return `${element.closest('[lang]')?.getAttribute('lang')} ${direction}`;
          });
      for (const text of [arabic.title, arabic.summary, 'منحة', labels[0] ?? ''])
        await expect.poll(() => inArabic(text)).toBe('ar rtl');
      const controls = page.locator('button:not(.bar-button), label, h2:not([lang]), h3:not([lang])');
      const others = () =>
        controls.evaluateAll((elements) =>
          elements
            .filter((element) => element.closest('[lang]') !== document.documentElement)
            .map(({ textContent }) => textContent),
        );
      await expect.poll(() => controls.count()).toBeGreaterThan(8);
      await expect.poll(others).toEqual([]);
      // Numbers beside a quoted text keep their places.
      if (name === 'three') {
        const lead = page.locator('#comparison p').filter({ hasText: 'measures' }).first();
        await expect(lead.locator('bdi').first()).toHaveText(labels[0] ?? '');
        await expect(lead.locator('bdi').first()).toHaveCSS('unicode-bidi', 'isolate');
      }
      expect((await findings(page)).found).toEqual([]);
    });
  });
}

test('of a text in the page’s own language nothing is said', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const body = html.slice(html.indexOf('<body'), html.indexOf('page.data'));
  expect(body.match(/<[^>]* (lang|dir)="/g)).toBeNull();
});

const hebrew = {
  language: 'he',
  title: 'תיקון הנמל',
  sources: sources.map(({ reference: _, ...source }) => ({
    ...source,
    ...{ publisher: 'משרד הנמל', title: 'דוח 61.', published: '2025-01-01', rights: 'משרד הנמל, 2012.' },
  })),
};

/** Hebrew as it is seen from left to right. */
const backwards = (words: string) => [...words].reverse().join('');

test('the last lines of an SVG read as they are written, in a page of either direction', async ({ page, context }) => {
  const file = own('hebrew.json', hebrew);
  await openOwn(page, file);
  await openDownload(page, page.locator('#work'));
  await choose(page, 'SVG');
  const svg = (await take(page, 'SVG')).bytes.toString('utf8');
  const other = await context.newPage();
  for (const direction of ['ltr', 'rtl']) {
    await other.setContent(`<html dir="${direction}"><body>${svg}</body></html>`);
    const seen = await other.locator('svg text').evaluateAll((texts) =>
      texts.map((text) => {
        if (!(text instanceof SVGTextContentElement)) throw new Error('no text of an SVG');
        const letters = [...(text.textContent ?? '')].map((letter, at) => ({ letter, x: text.getExtentOfChar(at).x }));
        const visible = letters.filter(({ letter }) => !/[\u202a-\u202e\u2066-\u2069]/.test(letter));
        return visible
          .sort((one, other) => one.x - other.x)
          .map(({ letter }) => letter)
          .join('');
      }),
    );
    expect(seen.slice(-4)).toEqual([
      `Source: ${backwards('משרד הנמל')}, “.61 ${backwards('דוח')}”, 1 January 2025; Notes, 1 and 2.`,
      `Rights in the source: .2012 ,${backwards('משרד הנמל')}`,
      `${backwards('תיקון הנמל')}, dataset version 1.0,`,
      `SHA-256 begins ${file.digits}. Release: https://harbour.example/bulletins/7`,
    ]);
  }
});
