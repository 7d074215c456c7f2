// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { embedCode, heightListener } from './embedCode.ts';

const frameOf = (code: string) => new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');

test('the code is one frame, named, as wide as there is room, loaded when it comes near', () => {
  expect(embedCode('https://harbour.example/embed/visits/', '80 visits', 640)).toBe(
    '<iframe src="https://harbour.example/embed/visits/" title="80 visits" loading="lazy" allow="clipboard-write" width="100%" height="640" style="border: 0"></iframe>',
  );
});

test('marks of HTML in a headline or an address stay characters', () => {
  const frame = frameOf(embedCode('https://harbour.example/?a=1&b="2"', '"Tide" <b>& rope', 640));
  expect(frame?.title).toBe('"Tide" <b>& rope');
  expect(frame?.getAttribute('src')).toBe('https://harbour.example/?a=1&b="2"');
});

test('the listener makes the frame that speaks as high as it says, and no other', () => {
  document.body.innerHTML = '<iframe></iframe><iframe></iframe>';
  const [spoken, silent] = document.querySelectorAll('iframe');
  // Scripts in markup do not run under jsdom.
  new Function(heightListener.replace(/<\/?script>/g, ''))();
  const say = (data: unknown) =>
    dispatchEvent(new MessageEvent('message', { data, source: spoken?.contentWindow ?? null }));
  say({ type: 'figure-height', figure: 'visits', height: 512 });
  say({ type: 'other', height: 7 });
  say(null);
  expect(spoken?.style.height).toBe('512px');
  expect(silent?.style.height).toBe('');
});
