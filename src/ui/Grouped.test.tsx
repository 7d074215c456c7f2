import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Grouped } from './Grouped.tsx';

test('a list in groups is marked up as it is without them, however long', () => {
  for (const length of [0, 1, 25, 26, 61]) {
    const boats = Array.from({ length }, (_, index) => <li key={`boat ${index}`}>Boat {index}</li>);
    const grouped = renderToStaticMarkup(
      <ul>
        <Grouped>{boats}</Grouped>
      </ul>,
    );
    expect(grouped).toBe(renderToStaticMarkup(<ul>{boats}</ul>));
  }
});
