import type { MouseEvent } from 'react';
import { useViewStore } from '#src/app/state/useView.ts';
import { formatView } from '#src/app/state/view.ts';
import type { FigureLink } from '#src/export/check/checkFile.ts';

/** Renders a link from the check of an image to its figure; a comparison is set to the image's phases. */
export function ImageCheckLink({ figure: { id, name, compare } }: { figure: FigureLink }) {
  const store = useViewStore();
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    if (compare === undefined) return;
    event.preventDefault();
    store.update({ compare });
    // Replaces the history entry that `update` has added: one step back leads to the view before.
    location.replace(`#${id}`);
  };
  const query = compare === undefined ? '' : formatView({ ...store.getState(), compare });
  return (
    <a href={`${query}#${id}`} className="button no-underline" onClick={click}>
      {`Show the ${name}`}
    </a>
  );
}
