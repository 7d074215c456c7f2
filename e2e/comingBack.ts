/** Run in a page: marks it when the browser brings it back as it was, from the back-forward cache. */
export function markReturn(): void {
  addEventListener('pageshow', ({ persisted }) => {
    document.documentElement.toggleAttribute('data-brought-back', persisted);
  });
}

/** Asked in a page: whether `markReturn` marked it. */
export const isBroughtBack = (): boolean => document.documentElement.hasAttribute('data-brought-back');
