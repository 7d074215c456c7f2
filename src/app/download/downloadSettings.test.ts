// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { requestOf, restoreSettings, saveSettings } from './downloadSettings.ts';

const usual = {
  format: 'png',
  size: 'report',
  notes: 'short',
  text: 'text',
  scale: 2,
  background: 'white',
} as const;
const chosen = {
  format: 'svg',
  size: 'column',
  notes: 'all',
  text: 'outlines',
  scale: 4,
  background: 'transparent',
} as const;
const browser = () => sessionStorage;

beforeEach(() => sessionStorage.clear());

/** What is read back where the browser kept this text. */
function kept(text: string) {
  sessionStorage.setItem('download', text);
  return restoreSettings(browser);
}

describe('the settings of a download', () => {
  test('are the usual ones where nothing was kept', () => {
    expect(restoreSettings(browser)).toEqual(usual);
  });

  test('come back as they were kept, the last time', () => {
    saveSettings(browser, usual);
    saveSettings(browser, chosen);
    expect(restoreSettings(browser)).toEqual(chosen);
  });

  test.each(['', 'svg', '{', 'null', '7', '"svg"', '[]', '["svg","column",4]', '{"other":1}'])(
    'are the usual ones where nonsense was kept: %s',
    (text) => {
      expect(kept(text)).toEqual(usual);
    },
  );

  test('are kept as far as they make sense', () => {
    expect(kept('{"format":"gif","size":"square","scale":"4","background":null}')).toEqual({
      ...usual,
      size: 'square',
    });
    expect(kept('{"format":"pdf","size":"__proto__","scale":3,"background":"transparent"}')).toEqual({
      ...usual,
      format: 'pdf',
      background: 'transparent',
    });
  });
});

describe('a browser that keeps nothing', () => {
  const forbidden = (): Storage => {
    throw new Error('the store is forbidden');
  };

  test('gives the usual choices', () => {
    expect(restoreSettings(forbidden)).toEqual(usual);
  });

  test('is no reason to fail', () => {
    expect(() => saveSettings(forbidden, chosen)).not.toThrow();
  });

  test('may be full, and keeps what it had', () => {
    saveSettings(browser, chosen);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('the store is full');
    });
    expect(() => saveSettings(browser, usual)).not.toThrow();
    full.mockRestore();
    expect(restoreSettings(browser)).toEqual(chosen);
  });
});

test('a file has the settings that make a difference to it, and of the others the usual', () => {
  const subject = { kind: 'totals' } as const;
  expect(requestOf(subject, chosen)).toEqual({ subject, ...chosen });
  expect(requestOf(subject, { ...chosen, format: 'png' })).toMatchObject({ notes: 'all', text: 'text' });
  expect(requestOf(subject, { ...chosen, size: 'slide' })).toMatchObject({ notes: 'short', text: 'outlines' });
});
