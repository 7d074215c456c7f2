// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { render } from '#src/testing/render.ts';
import { NoBreakPhrases } from './NoBreakPhrases.tsx';

test('a headline keeps its words, and numbers on the line of theirs', () => {
  const text = '80 visits reported for Round 2, 61 for Round 1';
  const host = render(<NoBreakPhrases text={text} />);
  expect(host.textContent).toBe(text);
  expect(Array.from(host.querySelectorAll('.whole'), (each) => each.textContent)).toEqual([
    '80 visits',
    'Round 2,',
    '61 for',
    'Round 1',
  ]);
});
