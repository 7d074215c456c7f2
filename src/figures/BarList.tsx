import type { Layout } from './layout.ts';

/** A chart's bars in drawn order as a list for screen readers, each item laid over its bar. */
export function BarList({ layout }: { layout: Layout }) {
  return (
    <ul className="bar-list">
      {layout.bars.map(({ bar, y, height }) => (
        <li key={bar.key} style={{ top: y, height }}>
          <span className="sr-only">{bar.spoken}</span>
        </li>
      ))}
    </ul>
  );
}
