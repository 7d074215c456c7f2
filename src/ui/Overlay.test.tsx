// @vitest-environment jsdom
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { Overlay } from './Overlay.tsx';

function toggled(target: Element | null, newState: 'open' | 'closed') {
  for (const type of ['beforetoggle', 'toggle']) {
    target?.dispatchEvent(
      Object.assign(new Event(type), { newState, oldState: newState === 'open' ? 'closed' : 'open' }),
    );
  }
}

test('it closes by itself, not by something that closes in it', () => {
  const closed = vi.fn();
  const host = document.body.appendChild(document.createElement('div'));
  flushSync(() =>
    createRoot(host).render(
      <Overlay ref={createRef()} label="Boats" className="" onClosed={closed}>
        <div popover="manual" onToggle={() => undefined} />
      </Overlay>,
    ),
  );
  toggled(host.querySelector('dialog > div'), 'closed');
  expect(closed).not.toHaveBeenCalled();
  toggled(host.querySelector('dialog'), 'open');
  expect(closed).not.toHaveBeenCalled();
  toggled(host.querySelector('dialog'), 'closed');
  expect(closed).toHaveBeenCalledOnce();
});
