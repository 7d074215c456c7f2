import { useEffect } from 'react';
import { useViewStore } from '#src/app/state/useView.ts';

const isField = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input, select');

/** Lets go of the selected number on Escape, which closes what lies over the page, or empties a field, first. */
export function useDeselectOnEscape() {
  const { selection } = useViewStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || selection.selected() === undefined) return;
      if (document.querySelector('dialog[open]') !== null || isField(event.target)) return;
      selection.select(undefined, 'page');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [selection]);
}
