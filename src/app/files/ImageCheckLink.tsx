import type { MouseEvent } from 'react';
import { useViewStore } from '#src/app/state/useView.ts';
import { viewHref } from '#src/app/state/view.ts';
import type { FigureLink } from '#src/export/check/checkFile.ts';

/** The way from a check to the figure that the image shows; a comparison is turned to the image's phases. */
export function ImageCheckLink({ figure: { id, name, compare } }: { figure: FigureLink }) {
  const store = useViewStore();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    if (compare === undefined) return;
    event.preventDefault();
    store.update({ compare });
    // The same step of the history: one step back leads to what was there before.
    location.replace(`#${id}`);
  };
  const address = compare === undefined ? '' : viewHref({ ...store.getState(), compare });
  return (
    <a href={`${address}#${id}`} className="button" onClick={follow}>
      {`Show the ${name}`}
    </a>
  );
}
