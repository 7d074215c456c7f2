import { useEffect } from 'react';
import { useViewStore } from '#src/app/state/useView.ts';
import { nextTask } from '#src/ui/nextTask.ts';

/** Fields in which Escape does something of its own: it empties them or closes their list. */
const fields = 'input:not([type=radio], [type=file]), select';

const isField = (target: EventTarget | null) => target instanceof HTMLElement && target.matches(fields);

/** Lets go of the selected number on Escape, which closes what lies over the page, or empties a field, first. */
export function useDeselectOnEscape() {
  const { selection } = useViewStore();
  useEffect(() => {
    const press = async (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || selection.selected() === undefined || isField(event.target)) return;
      if (document.querySelector(':is(dialog[open], :popover-open)') !== null) return;
      // What has the focus hears the key after this.
      await nextTask();
      if (!event.defaultPrevented) selection.select(undefined, 'page');
    };
    // On the way down: React keeps events on what it has not taken over yet from the page.
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, [selection]);
}
