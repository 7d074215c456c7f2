import {
  type MouseEvent,
  type PointerEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { LanguageAttributes } from '#src/dataset/language.ts';
import type { Term } from '#src/dataset/schema.ts';
import { TermCard } from './TermPopover.tsx';

/** How long the pointer may take from a word to its explanation, in ms. */
const patience = 200;

/** Closes the explanation that is open; a page has one at a time. */
let closeOpen: (() => void) | undefined;

type Props = { term: Term; words: string; entry: string | undefined; own: LanguageAttributes };

/**
 * Words that explain themselves while they are pointed at or have the focus, and when they are pressed: a link to the
 * glossary's `entry`, which is where they lead without scripts and where a reader asks for a tab of its own.
 */
export function TermButton({ term, words, entry, own }: Props) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [word, setWord] = useState<HTMLElement>();
  const close = useCallback(() => setWord(undefined), []);
  const leave = useLeaving(word, card, close);
  const blur = () => !isHeld(word, card) && close();
  const show = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    if (closeOpen !== close) closeOpen?.();
    closeOpen = close;
    setWord(currentTarget);
  };
  const click = (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(event);
  };
  // A finger leaves when it is lifted: what it opened is closed by the next tap elsewhere. A mouse asks by moving, once for
  // each time that it comes: what Escape has closed stays closed under it.
  const asks = useRef(false);
  const enter = ({ pointerType }: PointerEvent) => {
    asks.current = pointerType === 'mouse';
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!asks.current || (event.movementX === 0 && event.movementY === 0)) return;
    asks.current = false;
    show(event);
  };
  const exit = (event: PointerEvent) => event.pointerType === 'mouse' && leave();
  return (
    <>
      <a
        {...own}
        href={`#${entry}`}
        className="term"
        aria-describedby={word && id}
        onClick={click}
        onFocus={show}
        onBlur={blur}
        onPointerEnter={enter}
        onPointerMove={move}
        onPointerLeave={exit}
      >
        {words}
      </a>
      {word && <TermCard id={id} own={own} term={term} word={word} card={card} leave={leave} close={close} />}
    </>
  );
}

/** Closes a moment after the pointer has left, unless the word or its explanation holds it or the focus again by then. */
function useLeaving(word: HTMLElement | undefined, card: { current: HTMLElement | null }, close: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => !isHeld(word, card) && close(), patience);
  };
}

function isHeld(word: HTMLElement | undefined, card: { current: HTMLElement | null }): boolean {
  return (word?.matches(':hover, :focus') ?? false) || (card.current?.matches(':hover') ?? false);
}
