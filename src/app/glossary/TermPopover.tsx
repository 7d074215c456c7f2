import { type PointerEvent, type RefObject, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import type { LanguageAttributes } from '#src/dataset/language.ts';
import type { Term } from '#src/dataset/schema.ts';

type Props = {
  id: string;
  language: LanguageAttributes;
  term: Term;
  /** The term on the page. */
  anchor: HTMLElement;
  popover: RefObject<HTMLDivElement | null>;
  leave: () => void;
  close: () => void;
};

/** Renders a term's meaning in a popover, anchored by the stylesheet. Escape or a press elsewhere closes it. */
export function TermPopover({ id, language, term, anchor, popover, leave, close }: Props) {
  // In browsers without popovers it is a fixed box.
  useLayoutEffect(() => popover.current?.showPopover?.(), [popover]);
  useEscape(close);
  const exit = ({ pointerType }: PointerEvent) => pointerType === 'mouse' && leave();
  // A modal dialog makes everything outside it inert.
  const host = anchor.closest('dialog, main, .release') ?? document.body;
  return createPortal(
    <div
      {...language}
      ref={popover}
      id={id}
      role="tooltip"
      popover="auto"
      className="term-card print:hidden"
      onBeforeToggle={({ newState }) => newState === 'closed' && close()}
      onPointerLeave={exit}
    >
      <p className="font-semibold">{term.term}</p>
      <p>{term.meaning}</p>
      {term.source !== undefined && <p className="text-muted">{`${term.source}.`}</p>}
    </div>,
    host,
  );
}

/** Closes the popover, and nothing else, on Escape: the browser would let the page hear the key too. */
function useEscape(close: () => void) {
  // Before it is seen, so that a reader who sees it can dismiss it.
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', key, true);
    return () => document.removeEventListener('keydown', key, true);
  }, [close]);
}
