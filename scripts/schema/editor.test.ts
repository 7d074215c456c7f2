import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type CompletionItem,
  getLanguageService,
  type LanguageService,
  TextDocument,
} from 'vscode-json-languageservice';
import { inventedDataset } from '#src/testing/dataset.ts';

const folder = 'file:///harbour/data/';

/** The language service of VS Code, for a file that names the schema beside it. */
const service: LanguageService = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  schemaRequestService: async (url) => readFileSync(url.replace(folder, 'data/'), 'utf8'),
});

function documentOf(text: string) {
  const document = TextDocument.create(`${folder}harbour-repair.json`, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

/** What an editor offers at the mark `|`. */
async function offeredAt(text: string): Promise<CompletionItem[]> {
  const { document, json } = documentOf(text.replace('|', ''));
  const list = await service.doComplete(document, document.positionAt(text.indexOf('|')), json);
  return list?.items ?? [];
}

const inPhase = (rest: string) => `{ "$schema": "dataset.schema.json", "phases": [{ ${rest} }] }`;

test('an editor completes a phase: its keys, each with what it says', async () => {
  const items = await offeredAt(inPhase('"id": "round-1", "|"'));
  expect(items.map(({ label }) => label).sort()).toEqual(['ended', 'label', 'name', 'note', 'started']);
  expect(items.map(({ documentation }) => documentation)).toContain('Its short name, in charts and tables.');
});

test('an editor offers an example, and the words that a key may have', async () => {
  const label = await offeredAt(inPhase('"label": |'));
  expect(label.map((item) => item.label)).toContain('"Round 1"');
  const change = await offeredAt('{ "$schema": "dataset.schema.json", "comparison": { "change": | } }');
  expect(change.map((item) => item.label)).toEqual(expect.arrayContaining(['"none"', '"difference"', '"percent"']));
});

test('an editor underlines what the format does not know, and nothing of a valid dataset', async () => {
  const dataset = { $schema: 'dataset.schema.json', ...inventedDataset() };
  const underlined = async (value: unknown) => {
    const { document, json } = documentOf(JSON.stringify(value, null, 2));
    const found = await service.doValidation(document, json);
    return found.map(({ range }) => document.getText(range));
  };
  expect(await underlined(dataset)).toEqual([]);
  expect(await underlined({ ...dataset, phases: [{ id: 'round-1', label: 'Round 1', nme: 'First' }] })).toEqual([
    '"nme"',
  ]);
});
