import { readFileSync } from 'node:fs';

/** A number as the page shows it, what it counts, and the words of the release that state it. */
export type Stated = { shown: string; name: string; words: string };

/** The eighteen numbers of one phase each, typed from the release, in its order. */
export const observations: Stated[] = [
  { shown: '46', name: 'Arrests, Phase 1', words: '46 arrests' },
  { shown: '15', name: 'Arrests for serious crime, Phase 1', words: '15 for serious crime' },
  { shown: '31', name: 'People removed, Phase 1', words: 'removed 31 people' },
  { shown: '46', name: 'Proactive operations, Phase 2', words: '46 Proactive operations' },
  { shown: '102', name: 'Arrests, Phase 2', words: '102 Arrests' },
  { shown: '23', name: 'People charged, Phase 2', words: '23 People charged' },
  { shown: '24', name: 'People cautioned, Phase 2', words: '24 Cautioned' },
  { shown: '21', name: 'People removed, Phase 2', words: '21 People removed from UK' },
  { shown: '8', name: 'Sought asylum after arrest, Phase 2', words: '8 Sought Asylum after arrest' },
  { shown: '207', name: 'Passports, Phase 2', words: '207 Forged, stolen or counterfeit passports seized' },
  {
    shown: '118',
    name: 'Other UK identity documents, Phase 2',
    words: '118 Other forged, stolen or counterfeit UK identity documents seized',
  },
  { shown: '80', name: 'Non-UK identity documents, Phase 2', words: '80 Non-UK identity documents seized' },
  { shown: '52', name: 'Immigration stamps, Phase 2', words: '52 Stolen or Counterfeit Immigration Stamps seized' },
  { shown: '19', name: 'Computers, Phase 2', words: '19 Computers seized' },
  { shown: '£153,573', name: 'Cash seized, Phase 2', words: '£ 153,573 Proceeds of Crime Act cash seizures' },
  { shown: '£12,237', name: 'Cash forfeited, Phase 2', words: '£ 12,237 Cash forfeited' },
  { shown: '£150,000', name: 'Confiscated, Phase 2', words: '£ 150,000 Confiscated' },
  {
    shown: '£1,100,000',
    name: 'Assets awaiting restraint, Phase 2',
    words: '£1,100,000.00 [In assets awaiting restraint]',
  },
];

/** The two totals that the release states. */
export const totals: Stated[] = [
  { shown: '148', name: 'Total arrests', words: 'Total including Phase 1 = 148' },
  { shown: '53', name: 'Total removed', words: 'Total including Phase 1 = 53' },
];

/** The figures in the page's order: the values printed at their bars, and what is said of each bar. */
export const figures = [
  {
    id: 'documents',
    title: '207 passports seized, the largest of five counts of items',
    values: [207, 118, 80, 52, 19],
    bars: [
      'Passports, Phase 2: 207 documents',
      'Other UK identity documents, Phase 2: 118 documents',
      'Non-UK identity documents, Phase 2: 80 documents',
      'Immigration stamps, Phase 2: 52 stamps',
      'Computers, Phase 2: 19 computers',
    ],
  },
  {
    id: 'money',
    title: '£153,573 in cash seized, £12,237 forfeited; £150,000 confiscated',
    values: [153_573, 12_237, 150_000, 1_100_000],
    bars: [
      'Cash seized, Phase 2: £153,573',
      'Cash forfeited, Phase 2: £12,237',
      'Confiscated, Phase 2: £150,000',
      'Assets awaiting restraint, Phase 2: £1,100,000, awaiting restraint when this was stated',
    ],
  },
  {
    id: 'outcomes',
    title: '23 people charged, 24 cautioned, 21 removed; 8 sought asylum',
    values: [23, 24, 21, 8],
    bars: [
      'People charged, Phase 2: 23 people',
      'People cautioned, Phase 2: 24 people',
      'People removed, Phase 2: 21 people',
      'Sought asylum after arrest, Phase 2: 8 people',
    ],
  },
  {
    id: 'arrests',
    title: '46 arrests reported for Phase 1, 102 for Phase 2',
    values: [46, 102, 15, 31, 21],
    bars: [
      'Arrests, Phase 1: 46 arrests',
      'Arrests, Phase 2: 102 arrests',
      'Arrests for serious crime, Phase 1: 15 arrests',
      'Arrests for serious crime, Phase 2: not reported',
      'People removed, Phase 1: 31 people',
      'People removed, Phase 2: 21 people',
    ],
  },
];

/** The release itself: lines 11 to 62 of the archived page. */
export const lines = readFileSync('data/sources/press-release-09-04.txt', 'utf8').split('\n').slice(10, 62);

/** What the glossary explains, as the release first has it, in its order. */
export const terms = ['MPA', 'MPS', 'CPS', 'UKIS', 'illegal entrants', 'UKPS', 'INDIS', 'CO14', 'SCD6', 'SCD5'];
