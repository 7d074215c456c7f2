import { expect, test } from 'vitest';
import { escapeXml } from './xml.ts';

test('what would be markup is escaped, an ampersand only once', () => {
  expect(escapeXml('<b class="x">61 & 17</b> &amp;')).toBe(
    '&lt;b class=&quot;x&quot;&gt;61 &amp; 17&lt;/b&gt; &amp;amp;',
  );
  expect(escapeXml(']]>')).toBe(']]&gt;');
});

test('every other text stays as it is', () => {
  expect(escapeXml("61 “visits”, 'repairs' – ביקורים 訪問 🛶")).toBe("61 “visits”, 'repairs' – ביקורים 訪問 🛶");
  expect(escapeXml('')).toBe('');
});
