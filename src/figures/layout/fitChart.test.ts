import { describe, expect, it } from 'vitest';
import { measure } from '#src/testing/rows.ts';
import { fitChart } from './fitChart.ts';
import type { Row } from './rows.ts';

/** As many measures as are asked for, with a bar each. */
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => measure(`Boats moved at quay ${index}`, [[index, '4']]));

describe('a chart that fills a box', () => {
  it('stands whole in it, enlarged', () => {
    const box = { width: 1600, height: 900 };
    const { layout, scale } = fitChart(rows(6), box);
    expect(scale).toBeGreaterThan(1);
    expect(layout.width * scale).toBeLessThanOrEqual(1600);
    expect(layout.height * scale).toBeLessThanOrEqual(900 + 1e-9);
  });

  it('is enlarged three times at most', () => {
    expect(fitChart(rows(1), { width: 9000, height: 9000 }).scale).toBe(3);
  });

  it('is scrolled rather than made smaller where it is too high, as wide as fits', () => {
    expect(fitChart(rows(60), { width: 800, height: 300 })).toMatchObject({ layout: { width: 720 }, scale: 1 });
    expect(fitChart(rows(60), { width: 400, height: 300 })).toMatchObject({ layout: { width: 358 }, scale: 1 });
  });

  it('is not laid out as narrow as for very large letters where there is more room', () => {
    expect(fitChart(rows(3), { width: 346, height: 2000 }).layout.width).toBe(288);
  });

  it('is made smaller only where not even the narrowest fits across', () => {
    expect(fitChart(rows(2), { width: 72, height: 900 })).toMatchObject({ layout: { width: 144 }, scale: 0.5 });
  });
});
