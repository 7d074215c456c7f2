/** Run in a page: marks it, so that it is known when the browser brings it back as it was, from the back-forward cache. */
export function markReturn(): void {
  document.documentElement.toggleAttribute('data-brought-back', true);
}

/** Asked in a page: whether it is one that `markReturn` marked. A page that is loaded again is not. */
export const isBroughtBack = (): boolean => document.documentElement.hasAttribute('data-brought-back');
