import { useState } from 'react';
import type { Elements } from './elements.ts';
import { ModalDialog } from './ModalDialog.tsx';

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

/** Renders a button that opens a modal dialog, which returns the focus to the button when it is closed. */
export function DialogButton({ text, label, className, prefetch, children }: Props) {
  const [isOpen, setOpen] = useState(false);
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
        <ModalDialog label={label} className={className} onClose={() => setOpen(false)}>
          {children}
        </ModalDialog>
      )}
    </>
  );
}
