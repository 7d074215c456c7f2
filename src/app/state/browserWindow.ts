/** What a store needs of a window: its address, and the back button. */
export type BrowserWindow = {
  location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  addEventListener: (type: 'popstate', listener: () => void) => void;
  removeEventListener: (type: 'popstate', listener: () => void) => void;
};

const nothing = () => undefined;

/** A window without an address or a history: where a page is made for all who will ask for it. */
export const detachedWindow: BrowserWindow = {
  location: { pathname: '', search: '', hash: '' },
  history: { state: null, pushState: nothing, replaceState: nothing },
  addEventListener: nothing,
  removeEventListener: nothing,
};
