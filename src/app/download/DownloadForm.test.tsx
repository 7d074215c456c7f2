// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { render } from '#src/testing/render.ts';
import { DownloadForm } from './DownloadForm.tsx';
import type { DownloadSettings } from './downloadSettings.ts';

const usual: DownloadSettings = {
  format: 'png',
  size: 'report',
  notes: 'short',
  text: 'text',
  scale: 2,
  background: 'white',
};

function form(settings: Partial<DownloadSettings> = {}, onChange = vi.fn()) {
  const sheet = sheetOf(inventedDataset(), 'ab'.repeat(32), { kind: 'totals' }, settings.size ?? 'report', 'short');
  const host = render(
    <DownloadForm
      settings={{ ...usual, ...settings }}
      sheet={{ ...sheet, width: 800, height: 450 }}
      onChange={onChange}
    />,
  );
  const textOf = (input: Element, attribute: string) =>
    document.getElementById(input.getAttribute(attribute) ?? '')?.textContent ?? undefined;
  const groups = [...host.querySelectorAll('fieldset')].map((group) => ({
    name: group.querySelector('legend')?.textContent,
    radios: [...group.querySelectorAll('input')].map((input) => ({
      input,
      name: textOf(input, 'aria-labelledby'),
      description: textOf(input, 'aria-describedby'),
    })),
  }));
  return { groups, names: groups.map(({ name, radios }) => [name, ...radios.map((radio) => radio.name)]) };
}

const format = ['Format', 'PNG', 'SVG', 'PDF', 'CSV'];
const size = ['Size', 'Report', 'Slide', 'Square', 'Column'];
const notes = ['Notes', 'Short', 'All'];
const scale = ['Scale', '1 ×', '2 ×', '4 ×'];
const background = ['Background', 'White', 'Transparent'];

test.each<[string, Partial<DownloadSettings>, (string | undefined)[][]]>([
  ['a PNG for a report', {}, [format, size, notes, scale, background]],
  ['a slide, which has short notes alone', { size: 'slide' }, [format, size, scale, background]],
  ['a column, which has one scale', { size: 'column' }, [format, size, notes, background]],
  ['an SVG', { format: 'svg' }, [format, size, notes, ['Text', 'As text', 'As outlines'], background]],
  ['a PDF', { format: 'pdf' }, [format, size, notes, background]],
  ['a table', { format: 'csv', size: 'slide' }, [format]],
])('only what makes a difference is asked of %s', (_, settings, names) => {
  expect(form(settings).names).toEqual(names);
});

test('each choice is named by its word alone, and described by what it is for', () => {
  const described = form().groups.map(({ radios }) => radios.map(({ description }) => description));
  expect(described[0]).toEqual(['for slides, documents', 'to edit', 'for print', 'for a spreadsheet']);
  expect(described[3]).toEqual(['1,600 × 900 px', '3,200 × 1,800 px', '6,400 × 3,600 px']);
  expect(described[4]).toEqual(['for any page', 'for light pages']);
});

test('an SVG’s texts say when they are to be shapes', () => {
  const texts = form({ format: 'svg' }).groups.find(({ name }) => name === 'Text');
  expect(texts?.radios.map(({ description }) => description)).toEqual([
    'its font is in the file',
    'for programs without that font, such as word processors, and for right-to-left texts',
  ]);
});

test('what is chosen comes out', () => {
  const onChange = vi.fn();
  const { groups } = form({}, onChange);
  const press = (group: number, radio: number) => groups[group]?.radios[radio]?.input.click();
  press(2, 1);
  press(3, 2);
  press(4, 1);
  expect(onChange.mock.calls).toEqual([
    [{ ...usual, notes: 'all' }],
    [{ ...usual, scale: 4 }],
    [{ ...usual, background: 'transparent' }],
  ]);
});
