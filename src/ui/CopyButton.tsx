import { useEffect, useState } from 'react';

type Props = {
  /** What the button does, in words: `Copy link`. */
  label: string;
  /** What it says once it has: `Link copied`. */
  done: string;
  /** Puts something on the clipboard; a rejection means that the browser does not let it. */
  copy: () => Promise<void>;
  /** What can be copied by hand where the page could not copy it. */
  byHand?: () => string;
  /** What is said where it could not, by why. */
  refused?: (why: unknown) => string;
};

type State = { kind: 'ready' | 'done' } | { kind: 'refused'; why: unknown };

const copyByHand = () => 'This browser does not let the page copy. Copy it by hand:';

/** How long, in ms, it is said that something was copied. */
const said = 5000;

/** Copies something and says so, or says that it could not and shows it. */
export function CopyButton({ label, done, copy, byHand, refused = copyByHand }: Props) {
  const [state, setState] = useState<State>({ kind: 'ready' });
  useEffect(() => {
    if (state.kind !== 'done') return;
    const timer = setTimeout(() => setState({ kind: 'ready' }), said);
    return () => clearTimeout(timer);
  }, [state]);
  const sayingOf = (now: State) => {
    if (now.kind === 'refused') return refused(now.why);
    return now.kind === 'done' && done;
  };
  const press = () =>
    copy().then(
      () => setState({ kind: 'done' }),
      (why: unknown) => setState({ kind: 'refused', why }),
    );
  return (
    <>
      <button type="button" className="button" onClick={press}>
        {label}
      </button>
      <span role="status" className={state.kind === 'ready' ? 'sr-only' : 'self-center text-small'}>
        {sayingOf(state)}
      </span>
      {state.kind === 'refused' && byHand !== undefined && (
        <textarea readOnly className="field w-full" rows={3} aria-label={label} value={byHand()} />
      )}
    </>
  );
}
