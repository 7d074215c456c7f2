import { type RefObject, useEffect, useRef } from 'react';
import type { Elements } from './elements.ts';
import { holdBack } from './holdBack.ts';

type Props = {
  ref: RefObject<HTMLDialogElement | null>;
  label: string;
  className: string;
  onClosed: () => void;
  children: Elements;
};

/**
 * A dialog over the page, which is out of reach behind it; Escape, a click beside it or `closeOverlay` closes it. It is
 * a popover, as a modal dialog has the browser style the whole page anew before the first frame shows it.
 */
export function Overlay({ ref, label, className, onClosed, children }: Props) {
  const letGo = useRef<() => void>(undefined);
  useEffect(() => () => letGo.current?.(), []);
  return (
    <dialog
      ref={ref}
      popover="auto"
      aria-modal="true"
      aria-label={label}
      className={className}
      // React tells of what opens inside it too.
      onBeforeToggle={({ target, currentTarget, newState }) => {
        if (target !== currentTarget) return;
        letGo.current?.();
        letGo.current = newState === 'open' ? holdBack(currentTarget) : undefined;
      }}
      onToggle={({ target, currentTarget, newState }) => {
        if (target === currentTarget && newState === 'closed') onClosed();
      }}
      onClose={onClosed}
    >
      {children}
    </dialog>
  );
}

/** Opens an Overlay and gives it the focus; as a modal dialog where the browser has no popovers yet. */
export function openOverlay(dialog: HTMLDialogElement | null) {
  if (dialog === null) return;
  if (Object.hasOwn(HTMLElement.prototype, 'showPopover')) dialog.showPopover();
  else dialog.showModal();
}

/** Closes an Overlay; who opened it has the focus again. */
export function closeOverlay(dialog: HTMLDialogElement | null) {
  if (dialog === null) return;
  if (dialog.open) dialog.close();
  else dialog.hidePopover();
}
