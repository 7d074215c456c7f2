import { useCallback, useState } from 'react';
import type { Elements } from './elements.ts';

type Props = {
  /** The button's text: `Download`. */
  text: string;
  /** The dialog's accessible name. */
  label: string;
  className: string;
  /** Fetches ahead what the dialog will need, when the pointer or the focus reaches the button. */
  prefetch: () => void;
  /** Renders the content, while the dialog is open. */
  children: (dialog: HTMLDialogElement) => Elements;
};

/**
 * Renders a button that opens a modal dialog of the browser: the page behind it is inert, and Escape or a click beside
 * it closes it, which returns the focus to the button.
 */
export function DialogButton({ text, label, className, prefetch, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [dialog, setDialog] = useState<HTMLDialogElement>();
  const show = useCallback((element: HTMLDialogElement | null) => {
    element?.showModal();
    setDialog(element ?? undefined);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => setOpen(true)}
        onPointerEnter={prefetch}
        onFocus={prefetch}
      >
        {text}
      </button>
      {isOpen && (
        <dialog ref={show} closedby="any" aria-label={label} className={className} onClose={() => setOpen(false)}>
          {dialog && children(dialog)}
        </dialog>
      )}
    </>
  );
}
