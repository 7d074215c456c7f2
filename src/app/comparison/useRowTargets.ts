import { type MouseEvent, type PointerEvent, useContext } from 'react';
import { SelectionContext } from '#src/figures/selection/selection.ts';

/**
 * Returns the handlers of a table in which elements beside the links of numbers choose and tint them too: each names its
 * number in `data-chooses`. They are the table's, not the rows', which may be thousands.
 */
export function useRowTargets() {
  const selection = useContext(SelectionContext);
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const isMoved = event.movementX !== 0 || event.movementY !== 0;
    if (event.pointerType !== 'touch' && isMoved && !isLink(event.target)) selection.hover(targetOf(event.target));
  };
  const onPointerLeave = () => selection.hover(undefined);
  const onClick = ({ target }: MouseEvent<HTMLElement>) => {
    const key = targetOf(target);
    // The end of a stretch of text that is selected, to be copied, chooses nothing.
    if (key === undefined || isLink(target) || getSelection()?.type === 'Range') return;
    const row = target instanceof Element ? target.closest('tr') : null;
    row?.querySelector<HTMLElement>(`[data-number="${key}"]`)?.click();
  };
  return { onPointerMove, onPointerLeave, onClick };
}

const isLink = (target: EventTarget) => target instanceof Element && target.closest('a') !== null;

const targetOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-chooses]')?.dataset['chooses'] : undefined;
