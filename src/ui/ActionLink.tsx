import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback } from 'react';

type Props = {
  ref?: RefObject<HTMLElement | null>;
  text: string;
  /** Where it leads without scripts; undefined where there is no such place, and it is a button. */
  href: string | undefined;
  /** Whether the address is that of a file to save. */
  download?: boolean;
  press: () => void;
  /** Fetches ahead what the press will need, when the pointer or the focus comes. */
  prefetch?: () => void;
  isDisabled?: boolean;
};

/**
 * Renders a link that is a button as soon as the scripts run: until then, and without them, it leads to what it would show.
 *
 * @example <ActionLink text="Full screen" href="embed/visits/" press={open} />
 */
export function ActionLink({ ref, text, href, download, press, prefetch, isDisabled }: Props) {
  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (ref !== undefined) ref.current = element;
      if (element?.localName === 'a') element.setAttribute('role', 'button');
    },
    [ref],
  );
  const shared = {
    ref: attach,
    className: 'button',
    onPointerEnter: prefetch,
    onFocus: prefetch,
    'aria-disabled': isDisabled || undefined,
  };
  if (href === undefined)
    return (
      <button type="button" {...shared} onClick={press}>
        {text}
      </button>
    );
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    press();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    <a {...shared} href={href} download={download} onClick={click} onKeyDown={key}>
      {text}
    </a>
  );
}
