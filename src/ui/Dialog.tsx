import type { RefObject } from 'react';
import type { Elements } from './elements.ts';

type Props = {
  /** Opens it by `showModal()` and closes it by `close()`. */
  ref: RefObject<HTMLDialogElement | null>;
  label: string;
  className: string;
  onClosed: () => void;
  children: Elements;
};

/**
 * Renders the browser's own modal dialog: all behind it is inert, and Escape or a click beside it closes it, which
 * gives the focus back to what had it before.
 */
export function Dialog({ ref, label, className, onClosed, children }: Props) {
  return (
    <dialog ref={ref} closedby="any" aria-label={label} className={className} onClose={onClosed}>
      {children}
    </dialog>
  );
}
