import type { Page } from '@playwright/test';
import { unserved } from './emptyPage.ts';
import { answering } from './page.ts';

/** What `openThree` serves: a scheme with three phases and two sources, all of it invented. */
const lines = {
  bulletin: [
    'Harbour Repair Scheme: the first two rounds',
    '',
    'First round: 40 visits, of them 12 at night, about 30 letters sent, no boats moved (0 boats), 2 storms and £1,200 spent.',
    'Second round: 50 visits, 30 letters answered, 6 boats brought in, 5 storms and £900 spent in all.',
  ],
  review: [
    'Harbour Repair Scheme: the review',
    '',
    'Third round: 45 trips, 8 in the dark, 63 letters opened, 3 boats towed and 7 complaints.',
  ],
};

const visits = { kind: 'count', one: 'visit', other: 'visits' };
const percent = { change: 'percent' };

/** Measures that no phase reports, so that there are 25 in all. */
const unreported = Array.from({ length: 18 }, (_, index) => ({
  id: `berth-${index + 1}`,
  label: `Berth ${index + 1} repaired`,
  unit: { kind: 'count', one: 'berth', other: 'berths' },
}));

const measures = [
  { id: 'visits', label: 'Visits', unit: visits, comparison: percent },
  { id: 'night', label: 'Visits at night', unit: visits },
  { id: 'letters', label: 'Letters', unit: { kind: 'count', one: 'letter', other: 'letters' } },
  { id: 'boats', label: 'Boats moved', unit: { kind: 'count', one: 'boat', other: 'boats' }, comparison: percent },
  { id: 'spent', label: 'Money spent', unit: { kind: 'money', currency: 'GBP' } },
  { id: 'complaints', label: 'Complaints', unit: { kind: 'count', one: 'complaint', other: 'complaints' } },
  {
    id: 'storms',
    label: 'Storms',
    unit: { kind: 'count', one: 'storm', other: 'storms' },
    comparison: { change: 'none', note: 'Storms are not of our making.' },
  },
  ...unreported,
];

const said = (phase: string, measure: string, value: number, quote: string, more: object = {}) => ({
  phase,
  measure,
  value,
  quote,
  source: phase === 'third' ? 'review' : 'bulletin',
  ...more,
});

const dataset = {
  format: 1,
  id: 'harbour-repair',
  version: '1.0',
  title: 'Harbour Repair Scheme',
  summary: 'Every number of three rounds of repairs.',
  sources: [
    {
      id: 'bulletin',
      publisher: 'Harbour Office',
      title: 'Harbour Repair Scheme: the first two rounds',
      reference: 'bulletin 7',
      published: '2012-06-05',
      rights: 'Free to quote.',
      lines: lines.bulletin,
    },
    {
      id: 'review',
      publisher: 'Harbour Audit',
      title: 'Harbour Repair Scheme: the review',
      published: '2014-03',
      rights: 'Free to quote.',
      lines: lines.review,
    },
  ],
  phases: [
    { id: 'first', label: 'Round 1' },
    { id: 'second', label: 'Round 2' },
    { id: 'third', label: 'Round 3' },
  ],
  measures,
  observations: [
    said('first', 'visits', 40, '40 visits'),
    said('first', 'night', 12, '12 at night'),
    said('first', 'letters', 30, 'about 30 letters sent', { qualifier: 'about' }),
    said('first', 'boats', 0, '0 boats'),
    said('first', 'storms', 2, '2 storms'),
    said('first', 'spent', 1200, '£1,200 spent'),
    said('second', 'visits', 50, '50 visits'),
    said('second', 'letters', 30, '30 letters answered'),
    said('second', 'boats', 6, '6 boats brought in'),
    said('second', 'storms', 5, '5 storms'),
    said('second', 'spent', 900, '£900 spent in all'),
    said('third', 'visits', 45, '45 trips'),
    said('third', 'night', 8, '8 in the dark'),
    said('third', 'letters', 63, '63 letters opened'),
    said('third', 'boats', 3, '3 boats towed'),
    said('third', 'complaints', 7, '7 complaints'),
  ],
  comparison: { change: 'difference', note: 'The rounds were not equally long.' },
  figures: [
    {
      id: 'work',
      title: '40 visits in Round 1, 50 in Round 2, 45 in Round 3',
      subtitle: 'Visits and boats moved, by round',
      kind: 'phases',
      measures: ['visits', 'night', 'boats'],
    },
    {
      id: 'third-round',
      title: '63 letters opened in Round 3',
      subtitle: 'Counts of Round 3',
      kind: 'bars',
      phase: 'third',
      measures: ['letters', 'complaints'],
    },
  ],
};

/** Opens the page on that scheme instead of the release. */
export async function openThree(page: Page, address = './'): Promise<void> {
  await unserved(page);
  await page.route('**/data/operation-maxim.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(dataset) }),
  );
  await page.goto(address);
  await answering(page);
  await page.getByRole('figure').getByRole('img').nth(1).waitFor();
}
