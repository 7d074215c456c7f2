import { useState } from 'react';
import { ActionLink } from './ActionLink.tsx';
import type { Elements } from './elements.ts';
import { ModalDialog } from './ModalDialog.tsx';

type Props = {
  /** The button's text: `Download`. */
  text: string;
  /** The file that it is a link to without scripts; undefined where there is none. */
  href: string | undefined;
  /** The dialog's accessible name. */
  label: string;
  className: string;
  /** Fetches ahead what the dialog will need, when the pointer or the focus reaches the button. */
  prefetch: () => void;
  /** Renders the content, while the dialog is open. */
  children: (dialog: HTMLDialogElement) => Elements;
};

/** Renders a button that opens a modal dialog, which returns the focus to the button when it is closed. */
export function DialogButton({ text, href, label, className, prefetch, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionLink text={text} href={href} download press={() => setOpen(true)} prefetch={prefetch} />
      {isOpen && (
        <ModalDialog label={label} className={className} onClose={() => setOpen(false)}>
          {children}
        </ModalDialog>
      )}
    </>
  );
}
