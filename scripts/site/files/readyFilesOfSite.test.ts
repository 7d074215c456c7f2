import { expect, test } from 'vitest';
import { readSvgProvenance } from '#src/export/provenance/svgProvenance.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { readyFilesOfSite } from './readyFilesOfSite.ts';

const sha256 = 'ab'.repeat(32);
const fonts = 'src/export/font';
const dataset = inventedDataset();
const [figure] = dataset.figures;
if (figure === undefined) throw new Error('no figure');

test('the files name the URL of their dataset in the site, as those of its page do', async () => {
  const url = 'https://harbour.example/a/data/harbour-repair.json';
  const files = await readyFilesOfSite([{ dataset, sha256, url }], fonts);
  const svg = readSvgProvenance(new TextDecoder().decode(files.get('harbour-repair-work-report.svg')));
  expect(svg.kind === 'text' && JSON.parse(svg.text)).toMatchObject({
    dataset: { address: url },
  });
});

test('two files cannot have one name', async () => {
  const other = inventedDataset({ id: 'harbour', figures: [{ ...figure, id: 'repair-work' }] });
  const both = readyFilesOfSite(
    [
      { dataset, sha256 },
      { dataset: other, sha256 },
    ],
    fonts,
  );
  await expect(both).rejects.toThrow('two files of the site would have one name: files/harbour-repair-work-report.svg');
});
