import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pathText } from '#src/dataset/check/problem.ts';
import { datasetWarnings } from '#src/dataset/check/warnings.ts';
import { parse } from '#src/dataset/file/parse.ts';
import type { Dataset } from '#src/dataset/schema.ts';

const fixture = readFileSync('data/sources/press-release-09-04.txt');
const fixtureLines = fixture.toString('utf8').split('\n');
const dataset = await read();

async function read(): Promise<Dataset> {
  const parsed = await parse(readFileSync('data/operation-maxim.json'));
  if (parsed.kind === 'problems') throw new Error(`problems in the dataset: ${JSON.stringify(parsed.problems)}`);
  return parsed.dataset;
}

test('the fixture is the archived page', () => {
  expect(createHash('sha256').update(fixture).digest('hex')).toBe(
    '26e299dc016853231d200a75513fd8d0173658f94b3245328fec720ff5b501d1',
  );
});

test('the one source holds the release verbatim, from its headline to its last line', () => {
  expect(dataset.sources).toHaveLength(1);
  expect(dataset.sources[0]?.lines).toEqual(fixtureLines.slice(10, 62));
});

test('its notice is what the archive says of the page', () => {
  expect(dataset.sources[0]?.notice).toEqual([fixtureLines[6], fixtureLines[8]]);
});

test('it says where the release was, when it was published, and that no licence is stated', () => {
  expect(dataset.sources[0]).toMatchObject({
    publisher: 'Metropolitan Police Authority',
    title: 'MPA calls for closer partnership working to fight organised immigration crime',
    published: '2004-02-16',
    url: 'http://policeauthority.org/metropolitan/news/press/2004/04-009/index.html',
    rights: '© Metropolitan Police Authority 2004. No reuse licence is stated; quoted for research and review.',
  });
});

test('the eighteen observations are those that the release states, each with its words', () => {
  expect(dataset.observations.map(({ measure, phase, value, quote }) => [measure, phase, value, quote])).toEqual([
    ['arrests', 'phase-1', 46, '46 arrests'],
    ['arrests-serious-crime', 'phase-1', 15, '15 for serious crime'],
    ['people-removed', 'phase-1', 31, 'removed 31 people'],
    ['operations', 'phase-2', 46, '46 Proactive operations'],
    ['arrests', 'phase-2', 102, '102 Arrests'],
    ['people-charged', 'phase-2', 23, '23 People charged'],
    ['people-cautioned', 'phase-2', 24, '24 Cautioned'],
    ['people-removed', 'phase-2', 21, '21 People removed from UK'],
    ['sought-asylum', 'phase-2', 8, '8 Sought Asylum after arrest'],
    ['passports', 'phase-2', 207, '207 Forged, stolen or counterfeit passports seized'],
    ['uk-identity-documents', 'phase-2', 118, '118 Other forged, stolen or counterfeit UK identity documents seized'],
    ['non-uk-identity-documents', 'phase-2', 80, '80 Non-UK identity documents seized'],
    ['immigration-stamps', 'phase-2', 52, '52 Stolen or Counterfeit Immigration Stamps seized'],
    ['computers', 'phase-2', 19, '19 Computers seized'],
    ['cash-seized', 'phase-2', 153_573, '£ 153,573 Proceeds of Crime Act cash seizures'],
    ['cash-forfeited', 'phase-2', 12_237, '£ 12,237 Cash forfeited'],
    ['confiscated', 'phase-2', 150_000, '£ 150,000 Confiscated'],
    ['assets-awaiting-restraint', 'phase-2', 1_100_000, '£1,100,000.00 [In assets awaiting restraint]'],
  ]);
});

test('the two totals are as stated, whether or not they add up', () => {
  expect(dataset.statedTotals?.map(({ id, value, quote, printed }) => [id, value, quote, printed])).toEqual([
    ['arrests', 148, 'Total including Phase 1 = 148', '148'],
    ['removed', 53, 'Total including Phase 1 = 53', '53'],
  ]);
  expect(dataset.statedTotals?.map(({ parts }) => parts)).toEqual([
    [
      { phase: 'phase-1', measure: 'arrests' },
      { phase: 'phase-2', measure: 'arrests' },
    ],
    [
      { phase: 'phase-1', measure: 'people-removed' },
      { phase: 'phase-2', measure: 'people-removed' },
    ],
  ]);
});

test('all numbers are stated as exact', () => {
  const stated = [...dataset.observations, ...(dataset.statedTotals ?? [])];
  expect(stated.filter(({ qualifier }) => qualifier !== undefined)).toEqual([]);
});

test('two phases and sixteen measures leave fourteen gaps', () => {
  expect(dataset.phases.map(({ id }) => id)).toEqual(['phase-1', 'phase-2']);
  expect(dataset.measures.map(({ id }) => id)).toEqual([
    'arrests',
    'arrests-serious-crime',
    'people-removed',
    'operations',
    'people-charged',
    'people-cautioned',
    'sought-asylum',
    'passports',
    'uk-identity-documents',
    'non-uk-identity-documents',
    'immigration-stamps',
    'computers',
    'cash-seized',
    'cash-forfeited',
    'confiscated',
    'assets-awaiting-restraint',
  ]);
  const pairs = dataset.phases.flatMap(({ id }) =>
    dataset.measures.map((measure) => ({ phase: id, measure: measure.id })),
  );
  const gaps = pairs.filter(
    (pair) => !dataset.observations.some(({ phase, measure }) => phase === pair.phase && measure === pair.measure),
  );
  expect(gaps).toHaveLength(14);
});

test('of the phases no more is dated than the release dates', () => {
  expect(dataset.phases.map(({ started, ended }) => ({ started, ended }))).toEqual([
    { started: '2003-03', ended: undefined },
    { started: undefined, ended: undefined },
  ]);
});

test('phases are compared by plain difference, and it says why', () => {
  expect(dataset.comparison.change).toBe('difference');
  expect(dataset.comparison.note).toContain('how long each phase lasted is not stated');
});

test('the key numbers are both totals, people charged, passports and cash forfeited', () => {
  expect(dataset.highlights).toEqual([
    { total: 'arrests' },
    { total: 'removed' },
    { phase: 'phase-2', measure: 'people-charged' },
    { phase: 'phase-2', measure: 'passports' },
    { phase: 'phase-2', measure: 'cash-forfeited' },
  ]);
});

test('the four figures stand in their order, with their measures and groups', () => {
  expect(
    dataset.figures.map(({ id, kind, measures, groups }) => [id, kind, groups?.map((one) => one.measures) ?? measures]),
  ).toEqual([
    [
      'documents',
      'bars',
      [['passports', 'uk-identity-documents', 'non-uk-identity-documents'], ['immigration-stamps'], ['computers']],
    ],
    [
      'money',
      'bars',
      [
        ['cash-seized', 'cash-forfeited'],
        ['confiscated', 'assets-awaiting-restraint'],
      ],
    ],
    ['outcomes', 'bars', ['people-charged', 'people-cautioned', 'people-removed', 'sought-asylum']],
    ['arrests', 'phases', ['arrests', 'arrests-serious-crime', 'people-removed']],
  ]);
});

test('the assets alone are pending', () => {
  expect(dataset.measures.flatMap(({ id, pending }) => (pending === undefined ? [] : [[id, pending]]))).toEqual([
    ['assets-awaiting-restraint', 'awaiting restraint when this was stated'],
  ]);
});

test('the units are a table: who had the results, and who handled each crime, word for word', () => {
  expect(dataset.tables?.map(({ columns, rows }) => [columns, rows.map(({ cells }) => cells)])).toEqual([
    [
      ['What the release names it for', 'Unit'],
      [
        ['All results of Phase 2, including the documents seized', 'Proactive Team'],
        ['People removed in Phase 1', 'UK Immigration Service (UKIS)'],
        ['The co-ordinated programme of Phase 2', 'UK Passport Service (UKPS)'],
        [
          'The co-ordinated programme of Phase 2',
          'Immigration and Nationality Directorate Intelligence Service (INDIS)',
        ],
        ['Human Trafficking', 'SO Heathrow Enforcement Unit'],
        ['Vice and Prostitution', 'CO14 Clubs and Vice'],
        ['Identity and Document Fraud', 'SCD6 Economic Crime Unit'],
        ['Child Exploitation', 'SCD5 Child Protection Unit'],
        ["Money Laundering through 'cash priority’ businesses", 'SCD6'],
      ],
    ],
  ]);
});

test('dates, numbers of phases and notes, and the one number that no figure shows are worth a look', () => {
  expect(datasetWarnings(dataset).map(({ path, message }) => `${pathText(path)}: ${message()}`)).toEqual([
    'sources[0].lines[2]: "09/04" is in no quote',
    'sources[0].lines[3]: "16" and "2004" are in no quote',
    'sources[0].lines[5]: "12" is in no quote',
    'sources[0].lines[17]: "one" is in no quote',
    'sources[0].lines[23]: "1" and "2003" are in no quote',
    'sources[0].lines[25]: "2", "1" and "2" are in no quote',
    'sources[0].lines[33]: "3" is in no quote',
    'measures[3]: no figure shows "operations"',
  ]);
});

test('the site has this one dataset', () => {
  expect(JSON.parse(readFileSync('data/index.json', 'utf8'))).toEqual({ datasets: ['operation-maxim'] });
});
