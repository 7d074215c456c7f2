import { useEffect } from 'react';

/**
 * Makes two clicks on a number mean what the first has done: it is chosen. The second neither lets go of it nor presses
 * what the page has moved under the pointer since, such as a button of the number's card.
 */
export function useIgnoreDoubleClick() {
  useEffect(() => {
    let onNumber = false;
    const hear = (event: MouseEvent) => {
      if (event.detail <= 1)
        onNumber = event.target instanceof Element && event.target.closest('[data-number]') !== null;
      else if (onNumber) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    addEventListener('click', hear, true);
    return () => removeEventListener('click', hear, true);
  }, []);
}
