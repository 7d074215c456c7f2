import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { looseTexts } from '#src/testing/looseText.ts';

const root = resolve('.');

const beside = 'a text that may change beside others';
const between = 'a text beside what may come and go';
const outside = 'a text outside an element';
const component = 'a component that may be a text';

const refused = [
  ['a text before an element', '(p: P) => <p>{p.text}<b /></p>', beside],
  ['a text after an element', '(p: P) => <p><b />{p.text}</p>', beside],
  ['a text after words', '(p: P) => <p>Arrests: {p.text}</p>', beside],
  ['two texts of which one shows', "(p: P) => <p>{p.on && 'on'}{p.on || 'off'}</p>", beside],
  ['a number', '(p: P) => <p>{p.count} <b>files</b></p>', beside],
  ['a count that stands for a condition', '(p: P) => <p>{p.count && <i />}<b /></p>', beside],
  ['what may be a text', '(p: P) => <div>{p.node}<b /></div>', beside],
  ['what is not known', '(p: P) => <div>{JSON.parse(p.text)}<b /></div>', beside],
  ['a text or an element', '(p: P) => <p>{p.on ? <b /> : p.text}<b /></p>', beside],
  ['words after what comes and goes', '(p: P) => <p>{p.on && <b />} arrests</p>', between],
  ['words before what comes and goes', '(p: P) => <p>arrests {p.on && <b />}</p>', between],
  ['words beside a component', '() => <p><Mark /> arrests</p>', between],
  ['a space between what comes and goes', '(p: P) => <p>{p.on && <b />} {p.on && <i />}</p>', between],
  ['words in a fragment', '() => <>arrests</>', outside],
  ['a text in a fragment', '(p: P) => <>{p.text}</>', outside],
  ['words in a component', '() => <Room>arrests</Room>', outside],
  ['a text in a component', '(p: P) => <Room>{p.text}</Room>', outside],
  ['what may be a text in a component', '(p: P) => <Room>{p.node}</Room>', outside],
  ['texts of a list', '(p: P) => <p>{[p.text, p.text]}</p>', 'texts side by side'],
  ['a component that is a text', '(p: P) => p.text', component],
  ['a component that may be a text', '(p: P) => (p.on ? <b /> : p.text)', component],
  ['a component that hands on what may be one', '(p: P) => p.node', component],
] as const;

const allowed = [
  ['a text alone', '(p: P) => <p>{p.text}</p>'],
  ['texts made into one', "(p: P) => <p>{[p.text, p.text].join(' of ')}</p>"],
  ['a text or nothing', '(p: P) => <p>{p.on && p.text}</p>'],
  ['a text or an element', '(p: P) => <p>{p.on ? <b /> : p.text}</p>'],
  ['texts with an element each', '(p: P) => <p><b>{p.text}</b> <i>{p.text}</i></p>'],
  ['words beside elements that stay', '() => <p>Its address:{\' \'}<a href="./">here</a>.</p>'],
  ['elements that come and go', '(p: P) => <Room>{p.on && <b />}<Mark />{p.elements}</Room>'],
  ['elements of a list', '(p: P) => <>{[p.text].map((text) => <i key={text}>{text}</i>)}<b /></>'],
  ['elements handed on', '(p: P) => p.elements'],
] as const;

/** A file with a component a line, and before them what they are made of. */
const before = `
import type { ReactNode } from 'react';
import type { Elements } from './elements.ts';
type P = { text: string; count: number; on: boolean; node: ReactNode; elements: Elements };
function Mark() { return <hr />; }
function Room({ children }: { children: ReactNode }) { return <div>{children}</div>; }
`;
const components = [...refused, ...allowed].map(([, code], index) => `export const C${index} = ${code};`);

/** Stands in the place of a test, which is checked with the page but is no part of it. */
const planted = 'src/ui/ErrorBoundary.test.tsx';

let ofPage: string[] = [];
/** What is said of each component that was planted. */
let said: string[][] = [];

beforeAll(() => {
  const isChecked = (path: string) => path === planted || /^src\/(?!.*\.test\.).*\.tsx$/.test(path);
  const found = looseTexts(root, isChecked, { [planted]: before + components.join('\n') });
  ofPage = found.filter((fault) => !fault.startsWith(planted));
  const first = before.split('\n').length;
  said = components.map((_, index) =>
    found.flatMap((fault) => {
      const [place, what = ''] = fault.split(': ');
      return place === `${planted}:${first + index}` ? [what] : [];
    }),
  );
}, 60_000);

test('on the page every text that may change has an element of its own', () => {
  expect(ofPage).toEqual([]);
});

test.each(refused)('%s is refused', (_, code, fault) => {
  const [first] = said[refused.findIndex((one) => one[1] === code)] ?? [];
  expect(first).toBe(fault);
});

test.each(allowed)('%s is allowed', (_, code) => {
  expect(said[refused.length + allowed.findIndex((one) => one[1] === code)]).toEqual([]);
});
