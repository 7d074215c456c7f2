import { readFileSync } from 'node:fs';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Mark, Sheet, SheetPart } from '#src/figures/sheet/sheet.ts';
import { type PdfContent, renderPdf } from './pdf.ts';

const cut = (weight: 400 | 600) => readFileSync(`src/export/font/source-sans-3-${weight}.ttf`);

/** One black dot. */
const dot = { png: new Uint8Array(), pixels: { data: Uint8Array.of(0, 0, 0, 255), width: 1, height: 1 } };

const content: PdfContent = {
  fonts: { 400: cut(400), 600: cut(600) },
  provenance: '{}',
  source: 'Source: Harbour Board.',
  language: 'en-GB',
  background: 'white',
  rasteriseText: ({ x, y, size }) => Promise.resolve({ ...dot, x, y: y - size, width: 90, height: 24 }),
};

const text = (y: number, words: string, part?: SheetPart, rest: { continues?: true; x?: number } = {}): Mark => ({
  kind: 'text',
  x: 40,
  y,
  text: words,
  size: 20,
  weight: 400,
  fill: '#0b1f33',
  ...(part === undefined ? {} : { part }),
  ...rest,
});

const rule: Mark = { kind: 'rect', x: 40, y: 20, width: 720, height: 2, fill: '#0b1f33' };
const later = { continues: true } as const;

const sheet: Sheet = {
  id: 'visits',
  size: 'report',
  notes: 'short',
  omitted: { notes: [], lines: 0 },
  title: '80 visits in Round 2',
  subtitle: 'Visits by round',
  flags: [],
  cautions: [],
  source: 'Source: Harbour Board.',
  description: 'Bar chart. Visits: Round 1, 61; Round 2, 80 – “all”.',
  width: 800,
  height: 600,
  physicalSize: { unit: 'px', width: 800 },
  marks: [
    rule,
    text(60, '80 visits in', 'title'),
    text(85, 'Round 2', 'title', later),
    text(110, 'Visits by round', 'text'),
    { kind: 'rect', x: 40, y: 200, width: 300, height: 30, fill: '#12436d', part: 'chart' },
    text(220, '61', 'chart', { x: 350 }),
    { kind: 'rect', x: 40, y: 240, width: 400, height: 30, fill: '#12436d', part: 'chart' },
    text(260, '80', 'chart', { x: 450 }),
    { ...rule, y: 400 },
    { kind: 'flag', x: 40, y: 420, size: 20, fill: '#801650', part: 'text' },
    text(440, 'The total is re-', 'text'),
    text(465, 'stated; it was', 'text', later),
    text(490, '140.', 'text', later),
    text(540, 'Source: Harbour Board.', 'text'),
  ],
  numbers: [],
};

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Node = Exclude<Tree['children'][number], { id: string }>;

async function open(of: Sheet, holding: Partial<PdfContent> = {}) {
  const { bytes } = await renderPdf(of, { ...content, ...holding });
  const file = await getDocument({ data: bytes, verbosity: 0 }).promise;
  return { file, page: await file.getPage(1) };
}

/** The letters of a page in drawn order, by the number of the marked content that they are in. */
async function lettersOf(page: PDFPageProxy): Promise<Map<string, string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const letters = new Map<string, string>();
  let id = 'none';
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.beginMarkedContent) id = args[0].name;
    else if (operator === OPS.beginMarkedContentProps) id = `mc${args[1]}`;
    else if (operator === OPS.endMarkedContent) id = 'none';
    else if (operator === OPS.showText || operator === OPS.constructPath) {
      const shown = operator === OPS.showText ? args[0].map(({ unicode = '' }) => unicode).join('') : '';
      letters.set(id, (letters.get(id) ?? '') + shown);
    }
  }
  return letters;
}

/** The elements of a file, one a line with their texts, then what is in none of them. */
async function elements(of: Sheet): Promise<string[]> {
  const { page } = await open(of);
  const letters = await lettersOf(page);
  const take = (id: string) => {
    const found = letters.get(id) ?? '';
    letters.delete(id);
    return found;
  };
  const lines = (node: Node): string[] => {
    const own = node.children.map((child) => ('id' in child ? take(child.id.replace(/.*_/, '')) : '')).join('');
    return [`${node.role} ${own}`.trim(), ...node.children.flatMap((child) => ('role' in child ? lines(child) : []))];
  };
  return [...lines(await page.getStructTree()), ...Array.from(letters, ([id, shown]) => `${id} ${shown}`.trim())];
}

/** The figure of a file: its alternative text and its box. */
async function figure(of: Sheet) {
  const [root] = (await (await open(of)).page.getStructTree()).children;
  const found = root !== undefined && 'children' in root ? root.children : [];
  return found.flatMap((child) => ('role' in child && child.role === 'Figure' ? [child] : []));
}

describe('the structure of a pdf', () => {
  test('is its headline, its texts and its figure as they are seen, and nothing else', async () => {
    expect(await elements(sheet)).toEqual([
      'Root',
      'Document',
      'H1 80 visits in Round 2',
      'P Visits by round',
      'Figure 61 80',
      'P The total is re-stated; it was 140.',
      'P Source: Harbour Board.',
      'Artifact',
    ]);
  });

  test('gives the figure its description and its box, of which y is up from the foot of the page', async () => {
    expect(await figure(sheet)).toEqual([
      // 20 units of two digits are 497 thousandths of an em each; 0.75 points are a unit.
      expect.objectContaining({
        alt: sheet.description,
        bbox: [30, 450 - 202.5, expect.closeTo(352.4, 1), 300],
      }),
    ]);
  });

  test('has one figure, whatever stands between its marks, and what is in no part as paragraphs', async () => {
    const marks = [text(40, '61', 'chart'), text(80, 'two'), text(120, '80', 'chart'), rule];
    expect(await elements({ ...sheet, marks })).toEqual(['Root', 'Document', 'Figure 61 80', 'P two', 'Artifact']);
  });

  test('holds the words of texts that are images', async () => {
    const marks = [text(40, '訪問', 'title'), text(60, '六十', 'title', later), text(80, '61 次', 'text')];
    expect(await elements({ ...sheet, marks })).toEqual(['Root', 'Document', 'H1 訪問 六十', 'P 61 次', 'Artifact']);
  });
});

test('texts that are images have their words in the order in which they are read', async () => {
  const bytesIn = async (...marks: Mark[]) => {
    const { bytes } = await renderPdf({ ...sheet, marks }, content);
    return Buffer.from(bytes).toString('latin1');
  };
  /** What a string of a PDF holds of a text: two bytes for each letter, after a mark of their order. */
  const utf16 = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le').swap16().toString('latin1');
  expect(await bytesIn(text(40, '\u2067תיקון\u2069: 61', 'text'))).toContain(`/ActualText (${utf16('תיקון: 61')})`);
  expect(await bytesIn(text(40, 'Repairs: 61', 'text'))).not.toContain('/ActualText');
});

describe('a pdf as a file', () => {
  test('shows its title in the window, and says its language and that it is tagged', async () => {
    const { file } = await open(sheet);
    const { info } = await file.getMetadata();
    expect(await file.getViewerPreferences()).toEqual({ DisplayDocTitle: true });
    expect(info).toMatchObject({ Title: '80 visits in Round 2', Language: 'en-GB' });
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
  });

  test.each([
    ['PDF/A-2a', {}, {}, ['2', 'A']],
    ['PDF/A-2b without a language', {}, { language: '(' }, ['2', 'B']],
    ['no PDF/A with a string longer than one may be', { description: 'a'.repeat(16_001) }, {}, [null, null]],
  ])('is %s', async (_, other: Partial<Sheet>, holding: Partial<PdfContent>, [part, level]) => {
    const { bytes } = await renderPdf({ ...sheet, ...other }, { ...content, ...holding });
    expect(Buffer.from(bytes).toString('latin1')).toContain('/OutputConditionIdentifier (sRGB IEC61966-2.1)');
    const { metadata } = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getMetadata();
    expect([metadata.get('pdfaid:part'), metadata.get('pdfaid:conformance')]).toEqual([part, level]);
  });

  test('says the same in its metadata as in its information', async () => {
    const { file } = await open({ ...sheet, title: '61 < 80 & “more”' });
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({ Title: '61 < 80 & “more”', Producer: 'PDFKit', CreationDate: 'D:20000101000000Z' });
    expect(metadata.get('dc:title')).toBe('61 < 80 & “more”');
    expect(metadata.get('pdf:producer')).toBe('PDFKit');
    expect(metadata.get('xmp:createdate')).toBe('2000-01-01T00:00:00Z');
  });
});
