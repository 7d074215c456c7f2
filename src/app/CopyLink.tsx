import { useState } from 'react';
import { useViewStore } from './useView.ts';
import { writeView } from './view.ts';

/** Copies the address of what the page shows now, at a part of it where one is given, and says so. */
export function CopyLink({ anchor }: { anchor?: string }) {
  const { get } = useViewStore();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const link = () => {
    const { origin, pathname, search } = location;
    return `${origin}${pathname}${writeView(search, get())}${anchor === undefined ? '' : `#${anchor}`}`;
  };
  const copy = () =>
    navigator.clipboard.writeText(link()).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  return (
    <>
      <button type="button" className="button" onClick={copy} onBlur={() => setState('ready')}>
        {state === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      <span role="status" className={state === 'refused' ? 'text-small' : 'sr-only'}>
        {state === 'copied' && 'Link copied'}
        {state === 'refused' && `This browser does not let the page copy. The link: ${link()}`}
      </span>
    </>
  );
}
