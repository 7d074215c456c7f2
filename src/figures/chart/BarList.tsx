import type { Layout, PlacedBar } from '#src/figures/layout/layout.ts';
import { unitsToRem } from '#src/figures/rem.ts';
import { useLit } from '#src/figures/selection/selection.ts';

/** A chart's bars in drawn order, each a button that lies under its bar and lights it up; arrow keys walk them. */
export function BarList({ layout }: { layout: Layout }) {
  return (
    <ul className="bar-list" data-walk="">
      {layout.bars.map((placed) => (
        <li key={placed.bar.key} style={placeOf(placed)}>
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

const placeOf = ({ hitArea: { x, y, height } }: PlacedBar) => ({
  top: unitsToRem(y),
  left: unitsToRem(x - 4),
  height: unitsToRem(height),
});

function BarButton({ placed: { bar } }: { placed: PlacedBar }) {
  const { lit, choose, hears } = useLit([bar.key]);
  return (
    <button
      type="button"
      className="lit bar-button"
      data-number={bar.key}
      data-lit={lit}
      aria-pressed={lit === 'selected'}
      aria-label={bar.accessibleName}
      onClick={choose}
      {...hears}
    />
  );
}
