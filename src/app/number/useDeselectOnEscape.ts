import { useEffect } from 'react';
import { useViewStore } from '#src/app/state/useView.ts';

/** Fields in which Escape does something of its own: it empties them or closes their list. */
const fields = 'input:not([type=radio], [type=file]), select';

const isField = (target: EventTarget | null) => target instanceof HTMLElement && target.matches(fields);

/** Lets go of the selected number on Escape, which closes what lies over the page, or empties a field, first. */
export function useDeselectOnEscape() {
  const { selection } = useViewStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || selection.selected() === undefined) return;
      if (document.querySelector(':is(dialog[open], :popover-open)') !== null || isField(event.target)) return;
      selection.select(undefined, 'page');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [selection]);
}
