import { useCallback, useState } from 'react';
import type { Elements } from './elements.ts';

type Props = {
  /** The dialog's accessible name. */
  label: string;
  className: string;
  onClose: () => void;
  /** Renders the content. */
  children: (dialog: HTMLDialogElement) => Elements;
};

/**
 * Renders a modal dialog of the browser, open as long as it is mounted: the page behind it is inert, and Escape or a click
 * beside it closes it, which returns the focus to the element that had it before.
 */
export function ModalDialog({ label, className, onClose, children }: Props) {
  const [dialog, setDialog] = useState<HTMLDialogElement>();
  const show = useCallback((element: HTMLDialogElement | null) => {
    element?.showModal();
    setDialog(element ?? undefined);
  }, []);
  return (
    <dialog ref={show} closedby="any" aria-label={label} className={className} onClose={onClose}>
      {dialog && children(dialog)}
    </dialog>
  );
}
