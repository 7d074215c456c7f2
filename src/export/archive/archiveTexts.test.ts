import { describe, expect, test } from 'vitest';
import { dataFiles } from '#src/export/data/dataFiles.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { subjectsOf } from '#src/figures/sheet/subject.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { archiveTexts } from './archiveTexts.ts';

const sha256 = 'ab'.repeat(32);
const dataset = inventedDataset();
const data = await dataFiles({ dataset, sha256 });
const sheets = subjectsOf(dataset).map((subject) => sheetOf(dataset, sha256, subject, 'report', 'short'));

/** The texts of an archive by their names. */
function texts(url?: string, tooLarge: string[] = []): Record<string, string> {
  const files = archiveTexts({ dataset, sha256, url }, sheets, data, tooLarge);
  return Object.fromEntries(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

describe('beside the images of an archive', () => {
  test('stand a README, captions and descriptions', () => {
    expect(Object.keys(texts())).toEqual(['README.txt', 'captions.txt', 'descriptions.txt']);
  });

  test('each caption stands under the name of its figure', () => {
    expect(texts()['captions.txt']).toContain(
      'work (Figure 1)\n80 visits reported for Round 2, 61 for Round 1. Visits and boats moved, by round. All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts. Repairs are part of the visits. Visits for repairs: Part of the visits. Round 1: First round; Round 2: Second round. Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.\n\nmoney (Figure 2)\n£1,500,000 lent in Round 2.',
    );
  });

  test('captions lead to the page where its address is known', () => {
    const known = texts('https://harbour.example/site/data/harbour-repair.json')['captions.txt'];
    expect(known).toContain('; Notes, 1 and 2. https://harbour.example/site/harbour-repair/#work\n');
    expect(texts()['captions.txt']).not.toContain('http');
  });

  test('each description names the values of its figure', () => {
    const [work = '', , , totals = ''] = (texts()['descriptions.txt'] ?? '').split('\n\n');
    expect(work).toContain('Visits: Round 1, 61; Round 2, 80. Visits for repairs: Round 1, 17; Round 2, not reported.');
    expect(totals).toMatch(/^totals\nDo the totals add up\? All visits: .*141/s);
  });

  test('the README lists the versions of the dataset, where it has several', () => {
    const changes = [
      { version: '1.0', date: '2012-07-01', note: 'Two values had changed places' },
      { version: '0.9', date: '2012-06-20', note: 'First.' },
    ];
    const [readme] = archiveTexts({ dataset: { ...dataset, changes }, sha256 }, sheets, data, []);
    expect(new TextDecoder().decode(readme?.bytes)).toContain(
      'Its versions:\n1.0, 1 July 2012: Two values had changed places.\n0.9, 20 June 2012: First.\n\n',
    );
    expect(texts()['README.txt']).not.toContain('Its versions');
  });

  test('the README names the dataset, its sources and rights, and what checks an image', () => {
    const readme = texts()['README.txt'] ?? '';
    expect(readme).toContain(
      `Dataset: harbour-repair, version 1.0\nSHA-256 of its file harbour-repair.json: ${sha256}\n`,
    );
    expect(readme).toContain(
      'Cite:\nHarbour Office (2012). “Harbour Repair Scheme: results so far”, bulletin 7, 5 June 2012.\nhttps://harbour.example/bulletins/7\n',
    );
    expect(readme).toContain(
      'Before you use a total: All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts. ',
    );
    expect(readme).toContain('Of the source its archive says: This page is kept as it was.\n');
    expect(readme).toContain(
      '(rights in the source first):\n© Harbour Office 2012. Free to quote.\nThe charts, tables',
    );
    expect(readme).toContain(
      '  data/harbour-repair.csv: CSV: every number of a phase, and every gap; a row is one measure in one phase, reported or not\n',
    );
    expect(readme).toContain(
      'What is missing: the dataset holds 8 values and 2 stated totals; for 4 pairs of a measure and a phase nothing was reported.\n',
    );
    expect(readme).toContain('  work: Figure 1. 80 visits reported for Round 2, 61 for Round 1\n');
    expect(readme).toContain('a check of agreement, not a\nsignature');
  });

  test('the README names the pictures that are missing, and why', () => {
    expect(texts(undefined, ['work-report.png', 'work-column.png'])['README.txt']).toContain(
      'Missing, as what made this archive cannot make so large a picture. The SVG of the same figure is here, and shows\nthe same:\n  work-report.png\n  work-column.png\n\nDataset: ',
    );
    expect(texts()['README.txt']).not.toContain('Missing');
  });
});
