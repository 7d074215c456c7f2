// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { embeddable } from './embeddable.ts';

describe('a text', () => {
  test.each(['{ "a": "<b> & </b> \\u2028 £ 🛶" }\n', '', '\n\t<scrip', 'a\ufeff', '< script', '<!-'])(
    'comes out of a parser as it is: %j',
    (text) => {
      expect(embeddable(text)).toBe(true);
      const page = new DOMParser().parseFromString(
        `<body><script type="application/json">${text}</script>`,
        'text/html',
      );
      expect(page.querySelector('script')?.textContent).toBe(text);
    },
  );

  test.each(['a\r\n', '\0', '\ud83d', '\udef6\ud83d', '\ufeff{}', '<!--', '<SCRIPT>', '"<script"', '</Script >'])(
    'may come out changed: %j',
    (text) => {
      expect(embeddable(text)).toBe(false);
    },
  );
});
