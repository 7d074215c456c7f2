import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { withProvenance } from '../src/export/provenance/pngProvenance.ts';

export type File = { name: string; type: string; bytes: Uint8Array };

/** One black dot, as another program wrote it. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==',
  'base64',
);
const sha256 = createHash('sha256').update(readFileSync('data/operation-maxim.json')).digest('hex');
export const title = '46 arrests reported for Phase 1, 102 for Phase 2';

const value = (ref: string, label: string, number: number, quote: string) => ({
  ref,
  label,
  value: number,
  printed: String(number),
  quote,
  source: 'press-release-09-04',
});

/** What an image of the first figure holds, with this number of arrests in Phase 2. */
export const provenance = (arrests: number, figure: object = { id: 'arrests', size: 'report', title }) =>
  JSON.stringify({
    format: 1,
    dataset: { id: 'operation-maxim', version: '1.0', sha256 },
    figure,
    values: [
      value('phase-1.arrests', 'Arrests, Phase 1', 46, '46 arrests'),
      value('phase-2.arrests', 'Arrests, Phase 2', arrests, '102 Arrests'),
      value('phase-1.arrests-serious-crime', 'Arrests for serious crime, Phase 1', 15, '15 for serious crime'),
      value('phase-1.people-removed', 'People removed, Phase 1', 31, 'removed 31 people'),
      value('phase-2.people-removed', 'People removed, Phase 2', 21, '21 People removed from UK'),
    ],
    sources: [
      {
        id: 'press-release-09-04',
        publisher: 'Metropolitan Police Authority',
        title: 'MPA calls for closer partnership working to fight organised immigration crime',
        published: '2004-02-16',
      },
    ],
  });

export const png = (name: string, bytes: Uint8Array): File => ({ name, type: 'image/png', bytes });
export const trueImage = png('arrests.png', withProvenance(dot, 192, provenance(102)));
export const changedImage = png('changed.png', withProvenance(dot, 192, provenance(103)));
export const brokenImage = png(
  'broken.png',
  trueImage.bytes.map((byte, index) => (index === 200 ? byte ^ 1 : byte)),
);
export const pairImage = png(
  'pair.png',
  withProvenance(
    dot,
    192,
    provenance(102, {
      id: 'comparison',
      phases: ['phase-2', 'phase-1'],
      size: 'report',
      title: 'Arrests: 102 reported for Phase 2, 46 for Phase 1',
    }),
  ),
);
export const gapImage = png(
  'gap.png',
  withProvenance(
    dot,
    192,
    provenance(102)
      .replace(/\{"ref":"phase-2\.people-removed"[^}]*\}/, '')
      .replace(',]', ']'),
  ),
);
export const renamedImage = png(
  'renamed.png',
  withProvenance(dot, 192, provenance(102).replace('Arrests, Phase 2', 'Convictions, Phase 2')),
);
export const json: File = { name: 'other.json', type: 'application/json', bytes: Buffer.from('{"format": 1}') };

/** What a drag of these files carries, as the browser gives it to the page. */
export function carried(page: Page, files: File[]) {
  return page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, type, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      return transfer;
    },
    files.map((file) => ({ ...file, bytes: [...file.bytes] })),
  );
}

/** Drops files on the page. */
export const drop = (page: Page, ...files: File[]): Promise<void> => dropOn(page, 'main', ...files);

/** Drops files on the element that a selector names. */
export async function dropOn(page: Page, element: string, ...files: File[]): Promise<void> {
  const dataTransfer = await carried(page, files);
  for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(element, event, { dataTransfer });
}
