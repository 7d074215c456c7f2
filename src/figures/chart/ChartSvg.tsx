import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { type ChartMarks, chartMarks } from '#src/figures/layout/chartMarks.ts';
import type { Layout } from '#src/figures/layout/layout.ts';
import { colours, fontFamily, phaseClass, phaseColour } from '#src/figures/theme.ts';
import { saidOf } from './prerenderedCharts.ts';

type Props = {
  id: string;
  layout: Layout;
  phases: number;
  /** Where its name and its description stand: see `saidOf`. */
  said: string;
};

/**
 * A chart as one SVG, drawn where its layout says; Recharts scales and draws the bars.
 * `compact` leaves out its wrapper and its counted ids, a `zIndex` of 0 the portal that would hear focus (and so take
 * it); what is still written as `style` is taken away on mount.
 */
export default function ChartSvg({ id, layout, phases, said }: Props) {
  const { plot, width, height } = layout;
  const reported = layout.bars.flatMap(({ bar, ...place }) => (bar.kind === 'reported' ? [{ ...bar, ...place }] : []));
  return (
    <BarChart
      compact
      role="img"
      {...saidOf(said)}
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
          return (
            <rect
              className={`bar ${phaseClass(bar.phaseIndex, phases)}`}
              x={x}
              y={bar.y}
              width={width}
              height={bar.height}
              fill={phaseColour(bar.phaseIndex, phases)}
            />
          );
        }}
      />
      <Lettering {...chartMarks(layout, phases)} />
    </BarChart>
  );
}

/** Asking for the attribute first writes it out: a style set by script is otherwise emptied, not removed. */
function withoutStyle(group: SVGGElement | null): void {
  const svg = group?.ownerSVGElement;
  if (svg?.hasAttribute('style')) svg.removeAttribute('style');
}

/** Texts begin where the layout says even in a page written from right to left; the letters in them run as they do. */
function Lettering({ baselines, texts }: Pick<ChartMarks, 'baselines' | 'texts'>) {
  return (
    <g fontFamily={fontFamily} direction="ltr" ref={withoutStyle}>
      {baselines.map(({ kind: _, ...place }) => (
        <rect key={place.y} className="ink" {...place} />
      ))}
      {texts.map(({ text, x, y, size, weight, fill }) => (
        <text key={`${x} ${y}`} className={toneOf(fill)} x={x} y={y} fontSize={size} fontWeight={weight} fill={fill}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** The class by which the stylesheet knows a colour of letters. */
const toneOf = (fill: string) => (fill === colours.muted ? 'muted' : 'ink');
