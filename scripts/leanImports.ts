import type { Plugin } from 'vite';

/** The module in which Vite keeps what it wraps every `import()` in. */
const helper = '\0vite/preload-helper.js';

const lean = `export const __vitePreload = (load) => load().catch((error) => {
  const event = new Event('vite:preloadError', { cancelable: true });
  event.payload = error;
  dispatchEvent(event);
  if (!event.defaultPrevented) throw error;
});`;

/**
 * Wraps an `import()` only in the event that says that a part of the app could not be fetched. What Vite puts there also
 * fetches files that a part needs ahead, for which a page of one stylesheet whose parts are fetched once it is idle has
 * no use: half a kilobyte, compressed.
 */
export const leanImports = (): Plugin => ({
  name: 'lean-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === helper ? lean : undefined),
});
