import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Chunked } from './Chunked.tsx';

test('a list in groups is marked up as it is without them, however long', () => {
  for (const length of [0, 1, 25, 26, 61]) {
    const names = Array.from({ length }, (_, index) => `Boat ${index}`);
    const boats = names.map((name) => <li key={name}>{name}</li>);
    const grouped = renderToStaticMarkup(
      <ul>
        <Chunked>{boats}</Chunked>
      </ul>,
    );
    expect(grouped).toBe(renderToStaticMarkup(<ul>{boats}</ul>));
  }
});
