/** The parts of `window` that a store uses: the address and the history. */
export type BrowserWindow = {
  location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
  addEventListener: (type: 'popstate', listener: () => void) => void;
  removeEventListener: (type: 'popstate', listener: () => void) => void;
};

const noop = () => undefined;

/** A window without address and history, for prerendering. */
export const detachedWindow: BrowserWindow = {
  location: { pathname: '', search: '', hash: '' },
  history: { state: null, pushState: noop, replaceState: noop, back: noop },
  addEventListener: noop,
  removeEventListener: noop,
};
