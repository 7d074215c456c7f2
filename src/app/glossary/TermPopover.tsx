import { type PointerEvent, type RefObject, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import type { LanguageAttributes } from '#src/dataset/language.ts';
import type { Term } from '#src/dataset/schema.ts';

type Props = {
  id: string;
  own: LanguageAttributes;
  term: Term;
  /** The word that is explained, as it stands on the page. */
  word: HTMLElement;
  card: RefObject<HTMLDivElement | null>;
  leave: () => void;
  close: () => void;
};

/** What a term means, over all else and anchored to its word by the stylesheet, until it is dismissed: by Escape, or by pressing elsewhere. */
export function TermCard({ id, own, term, word, card, leave, close }: Props) {
  // In browsers without popovers it is a box that is fixed to the screen.
  useLayoutEffect(() => card.current?.showPopover?.(), [card]);
  useDismissal(word, card, close);
  const exit = ({ pointerType }: PointerEvent) => pointerType === 'mouse' && leave();
  // A dialog makes all outside it inert; elsewhere the word's own part of the page holds its explanation.
  const host = word.closest('dialog, main, .release') ?? document.body;
  return createPortal(
    <div {...own} ref={card} id={id} role="tooltip" popover="manual" className="term-card" onPointerLeave={exit}>
      <p className="font-semibold">{term.term}</p>
      <p>{term.meaning}</p>
      {term.source !== undefined && <p className="text-muted">{`${term.source}.`}</p>}
    </div>,
    host,
  );
}

/** Escape closes the card and nothing else, wherever the focus is; so does pressing anything outside it. */
function useDismissal(word: HTMLElement, card: RefObject<HTMLElement | null>, close: () => void) {
  // Before it is seen, so that whoever sees it can dismiss it.
  useLayoutEffect(() => {
    const press = ({ target }: Event) => {
      const inside = target instanceof Node && (word.contains(target) || card.current?.contains(target));
      if (!inside) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key, true);
    };
  }, [word, card, close]);
}
