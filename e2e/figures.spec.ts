import type { Locator } from '@playwright/test';
import { figureAt, figureOf, open } from './page.ts';
import { figures } from './release.ts';
import { expect, look, test } from './site.ts';

const fits = [
  { screen: 320, chart: 288 },
  { screen: 390, chart: 358 },
  { screen: 640, chart: 560 },
  { screen: 1360, chart: 720 },
] as const;

test('four figures are named by their number and headline, in order; each shows one chart as an image', async ({
  page,
}) => {
  await open(page);
  await look('each has its name, its heading and one chart with a name', async () => {
    await expect(page.getByRole('figure')).toHaveCount(4);
    for (const [index, { title }] of figures.entries()) {
      const figure = figureAt(page, index);
      await expect(figure).toHaveAccessibleName(`Figure ${index + 1}. ${title}`);
      await expect(figure.getByRole('heading')).toHaveText(`Figure ${index + 1}. ${title}`);
      await expect(figure.getByRole('img')).toHaveCount(1);
      await expect(figure.getByRole('img')).toHaveAccessibleName(title);
    }
  });
  await look('each chart is described', async () => {
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    const { root } = await client.send('DOM.getDocument');
    const described = async (title: string) => {
      const found = await client.send('Accessibility.queryAXTree', { nodeId: root.nodeId, accessibleName: title });
      return found.nodes.find(({ role }) => role?.value === 'image' || role?.value === 'img')?.description?.value;
    };
    for (const { title } of figures)
      expect(await described(title)).toMatch(
        /^Bar chart(: for each measure, one bar for each phase\.| with one bar for each measure)/,
      );
    expect(await described('23 people charged, 24 cautioned, 21 removed; 8 sought asylum')).toBe(
      'Bar chart with one bar for each measure of Phase 2. ' +
        'People charged, 23; People cautioned, 24; People removed, 21; Sought asylum after arrest, 8.',
    );
  });
  await look('a chart holds nothing that can be focused, no style, no variable, no id that counts up', async () => {
    const idsOf = (chart: Locator) => chart.evaluate((svg) => [...svg.querySelectorAll('[id]')].map(({ id }) => id));
    for (const [index] of figures.entries()) {
      const figure = figureAt(page, index);
      const chart = figure.getByRole('img');
      await expect(chart.locator('a, button, input, [tabindex], [href], foreignObject')).toHaveCount(0);
      const attributes = await chart.evaluate((svg) =>
        [svg, ...svg.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes].map(({ name, value }) => `${element.tagName} ${name}="${value}"`),
        ),
      );
      expect(attributes.filter((text) => / style="|var\(/.test(text))).toEqual([]);
      const ids = await idsOf(chart);
      await figure.getByText('Table', { exact: true }).click();
      await expect(chart).toHaveCount(0);
      await figure.getByText('Chart', { exact: true }).click();
      await expect(chart).toHaveCount(1);
      expect(await idsOf(chart)).toEqual(ids);
    }
  });
});

test('at each width charts are as wide as what holds them, bars in proportion, texts inside and clear of each other', async ({
  page,
}) => {
  await page.setViewportSize({ width: fits[0].screen, height: 900 });
  await open(page);
  for (const { screen, chart: width } of fits) {
    await page.setViewportSize({ width: screen, height: 900 });
    for (const [index, { values }] of figures.entries()) {
      const chart = figureAt(page, index).getByRole('img');
      await expect.poll(async () => (await chart.boundingBox())?.width, `at ${screen} px`).toBe(width);
      const bars = await widthsOf(chart);
      expect(bars).toHaveLength(values.length);
      const unit = Math.max(...bars) / Math.max(...values);
      for (const [bar, value] of values.entries()) expect(bars[bar]).toBeCloseTo(value * unit, 1);
      expect(await collisions(chart), `at ${screen} px`).toEqual([]);
    }
  }
});

test('a figure shows its table, and its chart again, by a choice between the two, of which one is checked', async ({
  page,
}) => {
  await open(page);
  const figure = figureOf(page, 'outcomes');
  const [chart, table] = ['Chart', 'Table'].map((name) => figure.getByRole('radio', { name, exact: true }));
  if (chart === undefined || table === undefined) throw new Error('no choice');
  await expect(chart).toBeChecked();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(table).toBeFocused();
  await expect(table).toBeChecked();
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(figure.getByRole('img')).toHaveCount(0);
  await expect(page.getByRole('figure').getByRole('table')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toBeChecked();
  await expect(figure.getByRole('img')).toBeVisible();
  await expect(figure.getByRole('table')).toHaveCount(0);
});

/** The widths of a chart's bars in drawn order, half the line at each end of an outline included. */
const widthsOf = (chart: Locator) =>
  chart.evaluate((svg) =>
    [...svg.querySelectorAll('rect.bar')].map(
      (bar) => bar.getBoundingClientRect().width + Number(bar.getAttribute('stroke-width')),
    ),
  );

/** What is wrong with where a chart's texts stand, in words. */
function collisions(chart: Locator): Promise<string[]> {
  return chart.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right } = text.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const baseline = frame.top + text.getStartPositionOfChar(0).y;
      // No letter reaches higher above the baseline, nor deeper below it.
      return { name: text.textContent, size, left, right, top: baseline - 0.76 * size, bottom: baseline + 0.24 * size };
    });
    const bars = [...svg.querySelectorAll('rect.bar')].map((bar) => {
      const { left, right, top, bottom } = bar.getBoundingClientRect();
      return { name: 'a bar', left, right, top, bottom };
    });
    // Letters are measured in whole pixels at their edges.
    const outside = texts.filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - 1 || right > frame.right + 1 || top < frame.top || bottom > frame.bottom,
    );
    const small = texts.filter(({ size }) => size < 12);
    const over = texts.flatMap((text, index) =>
      [...texts.slice(index + 1), ...bars]
        .filter((it) => it.left < text.right && text.left < it.right && it.top < text.bottom && text.top < it.bottom)
        .map((it) => `${text.name} over ${it.name}`),
    );
    return [
      ...(texts.length === 0 ? ['no text at all'] : []),
      ...outside.map(({ name }) => `${name} outside`),
      ...small.map(({ name, size }) => `${name} in ${size} px`),
      ...over,
    ];
  });
}
