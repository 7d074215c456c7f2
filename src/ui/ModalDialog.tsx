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

/** Renders the browser's modal dialog while mounted: Escape or a click beside it closes it and returns the focus. */
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
