import type { Locator, Page } from '@playwright/test';
import { releaseOf } from './page.ts';
import { observations, type Stated, totals } from './release.ts';

/** A number, its value with its unit, and the parts of the page beside the release that show it, in the page's order. */
export type Placed = Stated & { counted: string; places: string[]; pending: string };

const key = 'Key numbers';
export const compared = 'Arrests: 46 reported for Phase 1, 102 for Phase 2';
export const release = 'The release, word for word';
const sums = 'Do the totals add up?';

const placesByWords: Record<string, [counted: string, ...places: string[]]> = {
  '46 arrests': ['46 arrests', compared, 'Figure 4', sums],
  '15 for serious crime': ['15 arrests', compared, 'Figure 4'],
  'removed 31 people': ['31 people', compared, 'Figure 4', sums],
  '46 Proactive operations': ['46 operations', compared, 'Also reported'],
  '102 Arrests': ['102 arrests', compared, 'Figure 4', sums],
  'Total including Phase 1 = 148': ['148 arrests', key, sums],
  '23 People charged': ['23 people', key, compared, 'Figure 3'],
  '24 Cautioned': ['24 people', compared, 'Figure 3'],
  '21 People removed from UK': ['21 people', compared, 'Figure 3', 'Figure 4', sums],
  'Total including Phase 1 = 53': ['53 people', key, sums],
  '8 Sought Asylum after arrest': ['8 people', compared, 'Figure 3'],
  '207 Forged, stolen or counterfeit passports seized': ['207 documents', key, compared, 'Figure 1'],
  '118 Other forged, stolen or counterfeit UK identity documents seized': ['118 documents', compared, 'Figure 1'],
  '80 Non-UK identity documents seized': ['80 documents', compared, 'Figure 1'],
  '52 Stolen or Counterfeit Immigration Stamps seized': ['52 stamps', compared, 'Figure 1'],
  '19 Computers seized': ['19 computers', compared, 'Figure 1'],
  '£ 153,573 Proceeds of Crime Act cash seizures': ['£153,573', compared, 'Figure 2'],
  '£ 12,237 Cash forfeited': ['£12,237', key, compared, 'Figure 2'],
  '£ 150,000 Confiscated': ['£150,000', compared, 'Figure 2'],
  '£1,100,000.00 [In assets awaiting restraint]': ['£1,100,000', compared, 'Figure 2'],
};

/** What had still to happen to a number, as the names of its bars end. */
const pendingByWords: Record<string, string> = {
  '£1,100,000.00 [In assets awaiting restraint]': ', awaiting restraint when this was stated',
};

/** The twenty numbers in the order of the release. */
export const allNumbers: Placed[] = Object.entries(placesByWords).map(([words, [counted, ...places]]) => {
  const stated = [...observations, ...totals].find((each) => each.words === words);
  if (stated === undefined) throw new Error(`no number is stated by: ${words}`);
  return { ...stated, counted, places, pending: pendingByWords[words] ?? '' };
});

/** The words of the release that state a number. */
export const wordsOf = (page: Page, { words, name }: Stated): Locator =>
  releaseOf(page).getByRole('link', { name: `${words}: ${name}`, exact: true });

const sections: Record<string, string> = {
  [key]: 'section[aria-label="Key numbers"]',
  [compared]: '[id="comparison"]',
  [sums]: '[id="totals"]',
  'Also reported': '[id="also.reported"]',
};

const partOf = (page: Page, place: string): Locator =>
  page.locator(sections[place] ?? `figure[aria-label^="${place}. "]`);

/** A number in one part of the page: a bar, or a link. */
export const placeOf = (page: Page, place: string, { name, counted, shown, pending }: Placed): Locator =>
  partOf(page, place)
    .getByRole('button', { name: `${name}: ${counted}${pending}`, exact: true })
    .or(partOf(page, place).getByRole('link', { name: `${shown}: ${name}`, exact: true }));

/** The places where a number is drawn as a bar, in the page's order; of a total, where its sum is checked. */
export const drawnAt = (page: Page, number: Placed): Locator[] => {
  const bars = number.places.filter((place) => place === compared || place.startsWith('Figure'));
  return (bars.length > 0 ? bars : [sums]).map((place) => placeOf(page, place, number));
};

/** Labels that their units say already, so that the card names the phase alone. */
const phaseAlone: Record<string, string> = {
  '46 arrests': 'Phase 1',
  '102 Arrests': 'Phase 2',
  '19 Computers seized': 'Phase 2',
};

/** What stands on the card of a number under its value: `Passports, Phase 2`. */
export const cardLabel = ({ name, words }: Placed): string => phaseAlone[words] ?? name;

/** What heads the card of a number: `207 documents`, and under it `Passports, Phase 2`. */
export const cardTitle = (number: Placed): string => `${number.counted}${cardLabel(number)}`;

/** What the page knows of the chosen number. */
export const cardOf = (page: Page): Locator => page.locator('section[aria-label="The chosen number"]');

/** Where numbers are lit up as chosen, in the page's order: `Figure 4: Arrests, Phase 1: 46 arrests`. */
export function litPlaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-number], #release [data-number]')]
      .filter((place) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(place);
        const marked = backgroundColor === 'rgb(255, 241, 184)' && outlineStyle === 'solid';
        const said = place.getAttribute(place.tagName === 'BUTTON' ? 'aria-pressed' : 'aria-current') === 'true';
        // What is pointed at is tinted too, and what has the focus has a ring.
        if (marked !== said && (said || place !== document.activeElement))
          throw new Error(`is shown and said otherwise: ${place.getAttribute('aria-label')}`);
        return said;
      })
      .map((place) => {
        const part = place.closest('section, figure');
        const label = part?.getAttribute('aria-label') ?? part?.querySelector('h2')?.textContent ?? 'nowhere';
        return `${label.replace(/^(Figure \d+)\..*/, '$1')}: ${place.getAttribute('aria-label')}`;
      }),
  );
}

/** Where a number is to be lit up, as `litPlaces` gives it. */
export function expectedPlaces({ places, shown, name, counted, words, pending }: Placed): string[] {
  const lit = (place: string) =>
    place.startsWith('Figure') ? `${place}: ${name}: ${counted}${pending}` : `${place}: ${shown}: ${name}`;
  const isFirst = (place: string) => place === key || place === compared;
  return [
    ...places.filter(isFirst).map(lit),
    `${release}: ${words}: ${name}`,
    ...places.filter((place) => !isFirst(place)).map(lit),
  ];
}

/** How far the page and the release are scrolled down, in px. */
export function scrolled(page: Page): Promise<{ page: number; release: number }> {
  return page.evaluate(() => ({
    page: scrollY,
    release: document.querySelector('.release-scroll')?.scrollTop ?? Number.NaN,
  }));
}

/** Scrolls the release, and only the release, to its beginning or its end. */
export function scrollRelease(page: Page, to: 'beginning' | 'end'): Promise<void> {
  return page.evaluate((end) => {
    const release = document.querySelector('.release-scroll');
    if (release === null) throw new Error('no release');
    release.scrollTop = end ? release.scrollHeight : 0;
  }, to === 'end');
}
