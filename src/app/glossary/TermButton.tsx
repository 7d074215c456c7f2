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
import { TermPopover } from './TermPopover.tsx';

/** The time, in ms, in which the pointer can move from a term to its popover. */
const closeDelayMs = 200;

type Props = { term: Term; text: string; entryId: string | undefined; language: LanguageAttributes };

/** Renders a term as a link to its glossary entry; its meaning pops up on hover, focus and press. */
export function TermButton({ term, text, entryId, language }: Props) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = useCallback(() => setAnchor(undefined), []);
  const leave = useCloseLater(anchor, popover, close);
  const blur = () => !isActive(anchor, popover) && close();
  const show = ({ currentTarget }: SyntheticEvent<HTMLElement>) => setAnchor(currentTarget);
  const click = (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(event);
  };
  // A mouse opens the popover once each time that it enters, by moving: what Escape has closed stays closed. A finger
  // leaves when it is lifted: what it opened is closed by the next tap elsewhere.
  const canOpen = useRef(false);
  const enter = ({ pointerType }: PointerEvent) => {
    canOpen.current = pointerType === 'mouse';
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!canOpen.current || (event.movementX === 0 && event.movementY === 0)) return;
    canOpen.current = false;
    show(event);
  };
  const exit = (event: PointerEvent) => event.pointerType === 'mouse' && leave();
  return (
    <>
      <a
        {...language}
        href={`#${entryId}`}
        className="term"
        aria-describedby={anchor && id}
        onClick={click}
        onFocus={show}
        onBlur={blur}
        onPointerEnter={enter}
        onPointerMove={move}
        onPointerLeave={exit}
      >
        {text}
      </a>
      {anchor && (
        <TermPopover
          id={id}
          language={language}
          term={term}
          anchor={anchor}
          popover={popover}
          leave={leave}
          close={close}
        />
      )}
    </>
  );
}

/** Returns what closes the popover after a delay, unless the pointer or the focus is back by then. */
function useCloseLater(anchor: HTMLElement | undefined, popover: { current: HTMLElement | null }, close: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    // Where none is open, the delay would close one that is opened within it.
    if (anchor !== undefined) timer.current = setTimeout(() => !isActive(anchor, popover) && close(), closeDelayMs);
  };
}

function isActive(anchor: HTMLElement | undefined, popover: { current: HTMLElement | null }): boolean {
  return (anchor?.matches(':hover, :focus') ?? false) || (popover.current?.matches(':hover') ?? false);
}
