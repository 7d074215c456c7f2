import type { ReactElement } from 'react';
import { LoadedDatasetContext } from '#src/app/state/loadedDatasetContext.ts';
import { SiteProvider } from '#src/app/state/siteContext.ts';
import { ViewContext } from '#src/app/state/useView.ts';
import { createViewStore } from '#src/app/state/viewStore.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { SelectionContext } from '#src/figures/selection/selection.ts';
import { render } from './render.ts';

const datasetHref = './data/harbour-repair.json';
const site = { link: { url: datasetHref }, datasetHref, figure: undefined, datasetUrl: undefined };

/** For tests under jsdom: a part of the page of a dataset, at an address with this query. */
export function partOfPage(dataset: Dataset, part: ReactElement, search = ''): HTMLElement {
  history.replaceState(null, '', `/${search}`);
  const store = createViewStore(dataset, window);
  return render(
    <SiteProvider value={site}>
      <LoadedDatasetContext value={{ dataset, sha256: 'ab'.repeat(32) }}>
        <ViewContext value={store}>
          <SelectionContext value={store.selection}>{part}</SelectionContext>
        </ViewContext>
      </LoadedDatasetContext>
    </SiteProvider>,
  );
}

/** For tests: the texts of all elements that a selector names, runs of white space as one space. */
export function textsOf(host: ParentNode, selector: string): string[] {
  return [...host.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** For tests: the rows of all tables in it, each as the texts of its cells. */
export function rowsIn(host: ParentNode): string[][] {
  return [...host.querySelectorAll('tr')].map((row) => textsOf(row, 'th, td'));
}
