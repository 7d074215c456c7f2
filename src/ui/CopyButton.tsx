import { useEffect, useState } from 'react';

type Props = {
  /** What the button does, in words: `Copy link`. */
  label: string;
  /** What it says once it has: `Link copied`. */
  done: string;
  /** Puts something on the clipboard; a rejection means that the browser does not let it. */
  copy: () => Promise<void>;
  /** What is shown where the browser does not let the page copy: what to copy by hand, or in a sentence what to do. */
  instead: (() => string) | string;
};

/** How long, in ms, it is said that something was copied. */
const said = 5000;

/** Copies something and says so, or says that it could not and shows it. */
export function CopyButton({ label, done, copy, instead }: Props) {
  const [state, setState] = useState<'ready' | 'done' | 'refused'>('ready');
  useEffect(() => {
    if (state !== 'done') return;
    const timer = setTimeout(() => setState('ready'), said);
    return () => clearTimeout(timer);
  }, [state]);
  const press = () =>
    copy().then(
      () => setState('done'),
      () => setState('refused'),
    );
  return (
    <>
      <button type="button" className="button" onClick={press}>
        {label}
      </button>
      <span role="status" className={state === 'ready' ? 'sr-only' : 'self-center text-small'}>
        {state === 'done' && done}
        {state === 'refused' &&
          (typeof instead === 'string' ? instead : 'This browser does not let the page copy. Copy it by hand:')}
      </span>
      {state === 'refused' && typeof instead !== 'string' && (
        <textarea readOnly className="field w-full" rows={3} aria-label={label} value={instead()} />
      )}
    </>
  );
}
