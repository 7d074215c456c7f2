import { useEffect, useState } from 'react';
import { ActionLink } from './ActionLink.tsx';

type Props = {
  /** The button's text: `Copy link`. */
  label: string;
  /** What is announced after copying: `Link copied`. */
  doneText: string;
  /** The address that is copied, where it is of this page: what the button is a link to without scripts. */
  href?: string;
} & (
  | {
      /** Returns the text to copy, which can be copied by hand where the browser refuses. */
      text: () => string;
    }
  | {
      /** Writes something other than text to the clipboard; rejects where that is not possible. */
      copy: () => Promise<void>;
      /** Returns what is announced where it rejected. */
      describeFailure: (reason: unknown) => string;
    }
);

type State = { kind: 'ready' | 'done' } | { kind: 'failed'; reason: unknown };

const doneTextMs = 5000;

const statusClasses = { ready: 'sr-only', done: 'copied self-center text-small', failed: 'self-center text-small' };

/** Renders a button that copies something and announces it, or why it could not. */
export function CopyButton(props: Props) {
  const [state, setState] = useState<State>({ kind: 'ready' });
  useEffect(() => {
    if (state.kind !== 'done') return;
    const timer = setTimeout(() => setState({ kind: 'ready' }), doneTextMs);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => ('text' in props ? navigator.clipboard.writeText(props.text()) : props.copy());
  const press = () =>
    copy().then(
      () => setState({ kind: 'done' }),
      (reason: unknown) => setState({ kind: 'failed', reason }),
    );
  return (
    <>
      <ActionLink text={props.label} href={props.href} press={press} />
      <span role="status" className={statusClasses[state.kind]}>
        {announcement(props, state)}
      </span>
      {state.kind === 'failed' && 'text' in props && (
        <textarea readOnly className="field w-full" rows={3} aria-label={props.label} value={props.text()} />
      )}
    </>
  );
}

function announcement(props: Props, state: State): string | undefined {
  switch (state.kind) {
    case 'ready':
      return undefined;
    case 'done':
      return props.doneText;
    case 'failed':
      if ('text' in props) return 'This browser does not let the page copy. Copy it by hand:';
      return props.describeFailure(state.reason);
  }
}
