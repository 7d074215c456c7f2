import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { barMark, type ChartMarks, chartMarks } from '#src/figures/layout/chartMarks.ts';
import type { Layout } from '#src/figures/layout/layout.ts';
import { colours, fontFamily, phaseClass } from '#src/figures/theme.ts';
import { ariaReferences } from './prerenderedCharts.ts';

type Props = {
  id: string;
  layout: Layout;
  phases: number;
  /** The id by which `ariaReferences` finds its name and its description. */
  ariaId: string;
};

/**
 * Renders a chart as one SVG by its layout; Recharts scales and draws the bars.
 *
 * `compact` leaves out the wrapper of Recharts and its counted ids. A `zIndex` of 0 leaves out its portal, which would
 * take the focus. The remaining `style` is removed on mount.
 */
export default function ChartSvg({ id, layout, phases, ariaId }: Props) {
  const { plot, width, height } = layout;
  const reported = layout.bars.flatMap(({ bar, ...place }) => (bar.kind === 'reported' ? [{ ...bar, ...place }] : []));
  return (
    <BarChart
      compact
      role="img"
      {...ariaReferences(ariaId)}
      layout="vertical"
      width={width}
      height={height}
      margin={{ top: 0, bottom: 0, left: plot.x, right: width - plot.x - plot.width }}
      data={reported}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, plot.max]} hide />
      <YAxis type="category" dataKey="key" hide />
      <Bar
        id={`${id}.bars`}
        dataKey="value"
        isAnimationActive={false}
        zIndex={0}
        shape={({ x, width, originalDataIndex }) => {
          const bar = reported[originalDataIndex];
          if (bar === undefined) throw new Error(`no bar at: ${originalDataIndex}`);
          const { kind: _, stroke, ...mark } = barMark(bar, { x, y: bar.y, width, height: bar.height }, phases);
          return (
            <rect
              className={`bar ${phaseClass(bar.phaseIndex, phases)}${stroke ? ' outlined' : ''}`}
              {...mark}
              stroke={stroke?.colour}
              strokeWidth={stroke?.width}
            />
          );
        }}
      />
      <BaselinesAndTexts {...chartMarks(layout, phases)} />
    </BarChart>
  );
}

/** Reading the attribute first serialises it: otherwise a style set by script is emptied, not removed. */
function removeStyle(group: SVGGElement | null): void {
  const svg = group?.ownerSVGElement;
  if (svg?.hasAttribute('style')) svg.removeAttribute('style');
}

/** Renders baselines and texts. `direction` keeps the left end of each text in its place on a right-to-left page. */
function BaselinesAndTexts({ baselines, texts }: Pick<ChartMarks, 'baselines' | 'texts'>) {
  return (
    <g fontFamily={fontFamily} direction="ltr" ref={removeStyle}>
      {baselines.map(({ kind: _, stroke: __, ...place }) => (
        <rect key={place.y} className="ink" {...place} />
      ))}
      {texts.map(({ text, x, y, size, weight, fill }) => (
        <text key={`${x} ${y}`} className={toneClass(fill)} x={x} y={y} fontSize={size} fontWeight={weight} fill={fill}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** Returns the class by which the stylesheet recolours a text. */
const toneClass = (fill: string) => (fill === colours.muted ? 'muted' : 'ink');
