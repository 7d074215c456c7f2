import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readPdfProvenance } from '#src/export/provenance/pdfProvenance.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { type PdfContent, renderPdf } from './pdf.ts';

const cut = (weight: 400 | 600) => readFileSync(`src/export/font/source-sans-3-${weight}.ttf`);

const inside: PdfContent = {
  fonts: { 400: cut(400), 600: cut(600) },
  provenance: '{"quote":"61 visits,17 for <repairs> & “paint” – ביקורים"}',
  source: 'Harbour Board, “Repairs in the harbour”, 3 May 2013',
  language: 'en-GB',
  background: 'white',
  rasteriseText: ({ text }) => Promise.reject(new Error(`the font has every letter of: ${text}`)),
};

const text = (y: number, words: string, rest: { weight?: 400 | 600; anchor?: 'end' } = {}): Mark => ({
  kind: 'text',
  x: 40,
  y,
  text: words,
  size: 20,
  weight: 400,
  fill: '#0b1f33',
  ...rest,
});

const sheet: Sheet = {
  id: 'visits',
  size: 'report',
  notes: 'short',
  omitted: { notes: [], lines: 0 },
  subtitle: 'Repairs',
  flags: [],
  cautions: [],
  source: 'Harbour Board.',
  title: 'Harbour Repair Scheme – £61 “visits”',
  description: '61 visits.',
  width: 800,
  height: 600,
  physicalSize: { unit: 'px', width: 1600 },
  marks: [
    { kind: 'rect', x: 40, y: 80, width: 400, height: 30, fill: '#12436d' },
    text(60, 'Harbour Repair Scheme', { weight: 600 }),
    { kind: 'flag', x: 450, y: 80, size: 20, fill: '#801650' },
    text(140, '61 visits'),
  ],
  numbers: [],
};

/** One black dot. */
const dot = { png: new Uint8Array(), pixels: { data: Uint8Array.of(0, 0, 0, 255), width: 1, height: 1 } };

const picturing: PdfContent = {
  ...inside,
  rasteriseText: ({ x, y, size }) => Promise.resolve({ ...dot, x, y: y - size, width: 90, height: 24 }),
};

const withMarks = (marks: Mark[]): Sheet => ({ ...sheet, marks });

/** A PDF as another program reads it. */
async function opened(of: Sheet, holding: PdfContent = inside) {
  const { bytes, rasterisedLines } = await renderPdf(of, holding);
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await file.getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  return { bytes, rasterisedLines, file, page, texts, words: texts.map(({ str }) => str) };
}

describe('a pdf', () => {
  test.each([
    ['a report', { width: 800, height: 600, physicalSize: { unit: 'px', width: 1600 } }, [1200, 900]],
    ['a square', { width: 900, height: 900, physicalSize: { unit: 'px', width: 1080 } }, [810, 810]],
    ['a column', { width: 500, height: 1000, physicalSize: { unit: 'mm', width: 127 } }, [360, 720]],
    [
      'what is longer than a page may be',
      { width: 100, height: 28_800, physicalSize: { unit: 'px', width: 100 } },
      [50, 14_400],
    ],
  ] as const)('of %s has one page of its size', async (_, measures, [width, height]) => {
    const { file, page } = await opened({ ...sheet, ...measures });
    expect(file.numPages).toBe(1);
    expect(page.view).toEqual([0, 0, width, height]);
  });

  test('holds the texts where they stand, in their size', async () => {
    const { texts } = await opened(sheet);
    expect(texts.map(({ str, transform }) => [str, ...transform.slice(3)])).toEqual([
      ['Harbour Repair Scheme', 30, 60, 810],
      ['61 visits', 30, 60, 690],
    ]);
  });

  test('ends a text where it is to end', async () => {
    const { texts } = await opened(withMarks([{ ...text(60, '6,117', { anchor: 'end' }), x: 400 }]));
    const [found] = texts;
    expect(Number(found?.transform[4]) + Number(found?.width)).toBeCloseTo(600, 1);
  });

  test.each([
    'ti tt ff ft fi ffi',
    '−£“”’…–·é½×',
    '<b>&amp;(61)</b>\\(\\',
    'Is it 61?\t17 & more',
    '(((',
    '%%EOF endstream',
  ])('holds every character of: %s', async (words) => {
    const { words: found } = await opened(withMarks([text(60, words)]));
    expect(found.join('')).toBe(words.replace('\t', ' '));
  });

  test('keeps letters with their accents whole, and spaces as spaces', async () => {
    const { words, rasterisedLines } = await opened(
      withMarks([text(60, 'cafe\u0301 61\u00a0visits re\u00adpairs, 17 more')]),
    );
    expect([words.join(''), rasterisedLines]).toEqual(['café 61 visits repairs, 17 more', 0]);
  });

  test('draws shapes in their colours, under white or nothing', async () => {
    const fills = async (background: PdfContent['background']) => {
      const { page } = await opened(withMarks(sheet.marks.filter(({ kind }) => kind !== 'text')), {
        ...inside,
        background,
      });
      const { fnArray, argsArray } = await page.getOperatorList();
      return fnArray.flatMap((kind, index) => (kind === OPS.setFillRGBColor ? [[...argsArray[index]]] : []));
    };
    const [blue, red] = [
      [18, 67, 109],
      [128, 22, 80],
    ];
    expect(await fills('transparent')).toEqual([blue, red]);
    expect(await fills('white')).toEqual([[255, 255, 255], blue, red]);
  });

  test('draws an outline by its line, as wide as on the sheet, without a ground', async () => {
    const stroke = { colour: '#12436d', width: 2 };
    const outline: Mark = { kind: 'rect', x: 41, y: 81, width: 398, height: 28, fill: 'none', stroke };
    const { page } = await opened(withMarks([outline]), { ...inside, background: 'transparent' });
    const { fnArray, argsArray } = await page.getOperatorList();
    const given = (operator: number) =>
      fnArray.flatMap((kind, index) => (kind === operator ? [[...argsArray[index]]] : []));
    expect(given(OPS.setStrokeRGBColor).at(-1)).toEqual([18, 67, 109]);
    const { width } = page.getViewport({ scale: 1 });
    expect(given(OPS.setLineWidth).at(-1)?.[0]).toBeCloseTo((2 * width) / 800, 3);
    expect(fnArray).not.toContain(OPS.fill);
  });

  test('says its title, source and language', async () => {
    const { file } = await opened(sheet);
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({
      Title: 'Harbour Repair Scheme – £61 “visits”',
      Subject: 'Harbour Board, “Repairs in the harbour”, 3 May 2013',
      Language: 'en-GB',
    });
    expect(metadata.get('dc:title')).toBe('Harbour Repair Scheme – £61 “visits”');
  });

  test('takes no language that is none', async () => {
    const { bytes } = await renderPdf(sheet, { ...inside, language: ') /A (' });
    const { info } = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getMetadata();
    expect(info).not.toHaveProperty('Language', expect.any(String));
  });
});

describe('a text that the font lacks', () => {
  const lines = ['ביקורים 61 visits', 'زيارات للإصلاح', '訪問六十一次', '61 visits'].map((words, index) =>
    text(60 + 40 * index, words),
  );

  test('goes in as a picture, with its words over it', async () => {
    const { rasterisedLines, page, words } = await opened(withMarks(lines), picturing);
    const { fnArray } = await page.getOperatorList();
    expect(rasterisedLines).toBe(3);
    expect(fnArray.filter((kind) => kind === OPS.paintImageXObject)).toHaveLength(3);
    expect(words.join(' ')).toContain('訪問六十一次');
    expect(words.join(' ')).toContain('ביקורים');
    expect(words.join(' ')).toContain('زيارات');
    expect(words).toContain('61 visits');
  });

  test('is copied with its emoji', async () => {
    const { words, rasterisedLines } = await opened(withMarks([text(60, '🛶'), text(90, '61 🛶 boats')]), picturing);
    expect([rasterisedLines, ...words]).toEqual([2, '🛶', '61 🛶 boats']);
  });

  test('is as wide unseen as its picture', async () => {
    const { texts } = await opened(withMarks([text(60, '訪問六十一次')]), picturing);
    expect(texts.map(({ width }) => width)).toEqual([expect.closeTo(135, 1)]);
  });

  test('makes no PDF where it cannot be drawn', async () => {
    await expect(renderPdf(withMarks(lines), inside)).rejects.toThrow(
      'the font has every letter of: ביקורים 61 visits',
    );
  });
});

describe('the same sheet', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('gives the same bytes in every time zone', async () => {
    const files: string[] = [];
    const offsets: number[] = [];
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
      vi.stubEnv('TZ', zone);
      offsets.push(new Date('2013-05-03').getTimezoneOffset());
      const { bytes } = await renderPdf(withMarks([...sheet.marks, text(200, '訪')]), picturing);
      files.push(Buffer.from(bytes).toString('base64'));
    }
    expect(offsets).toEqual([0, -840, 150]);
    expect(new Set(files).size).toBe(1);
  });

  test('with other words gives another file id', async () => {
    const idOf = async (provenance: string) =>
      Buffer.from((await renderPdf(sheet, { ...inside, provenance })).bytes)
        .toString('latin1')
        .match(/\/ID \[<(\w{32})>/)?.[1];
    const ids = [await idOf('{}'), await idOf('{}'), await idOf('[]')];
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });
});

describe('where the values of a pdf come from', () => {
  test('is read as it was written', async () => {
    const { bytes } = await renderPdf(sheet, inside);
    expect(readPdfProvenance(bytes)).toEqual({ kind: 'text', text: inside.provenance });
  });

  test('is not there in what is none of ours, cut off or changed', async () => {
    const { bytes } = await renderPdf(sheet, inside);
    const changed = (from: string, to: string) =>
      Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1'));
    expect(readPdfProvenance(changed('{"quote":"61', '{"quote":"67'))).toEqual({ kind: 'broken' });
    expect(readPdfProvenance(changed('<provenance:text>', '<provenance:test>'))).toEqual({ kind: 'broken' });
    expect(readPdfProvenance(bytes.slice(0, -40))).toEqual({ kind: 'broken' });
    expect(readPdfProvenance(changed('urn:published-numbers', 'urn:something-else'))).toEqual({ kind: 'none' });
    expect(readPdfProvenance(new TextEncoder().encode('<svg/>'))).toEqual({ kind: 'not-pdf' });
    expect(readPdfProvenance(new TextEncoder().encode('harbour'))).toEqual({ kind: 'not-pdf' });
  });
});
