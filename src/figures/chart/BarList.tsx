import type { Layout, PlacedBar } from '#src/figures/layout/layout.ts';
import { unitsToRem } from '#src/figures/rem.ts';
import { useHighlight } from '#src/figures/selection/selection.ts';

/** Renders a transparent button at each bar of a chart, in drawn order: it selects the bar, and arrow keys move on. */
export function BarList({ layout }: { layout: Layout }) {
  return (
    <ul className="bar-list" data-arrow-keys="">
      {layout.bars.map((placed) => (
        <li key={placed.bar.key} style={positionOf(placed)}>
          {placed.bar.kind === 'reported' ? (
            <BarButton placed={placed} />
          ) : (
            <span className="sr-only">{placed.bar.accessibleName}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

const positionOf = ({ hitArea: { x, y, height } }: PlacedBar) => ({
  top: unitsToRem(y),
  left: unitsToRem(x - 4),
  height: unitsToRem(height),
});

function BarButton({ placed: { bar } }: { placed: PlacedBar }) {
  const { highlight, handlers } = useHighlight([bar.key]);
  return (
    <button
      type="button"
      className="highlightable bar-button block size-full cursor-pointer"
      data-number={bar.key}
      data-highlight={highlight}
      aria-pressed={highlight === 'selected'}
      aria-label={bar.accessibleName}
      {...handlers.button}
    />
  );
}
