import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { Figure } from '../invented.mjs';
import { coloured, font, ink, look, written } from '../look.mjs';

const { width, height, fontSize, labelWidth, valueWidth, keyHeight } = look;

/** A figure by Recharts' own parts, and its key inside the SVG, so that the image has it too. */
export function Chart({ figure }: { figure: Figure }) {
  const seasons = coloured(figure);
  const margin = { top: seasons.length > 1 ? keyHeight : 4, right: valueWidth, bottom: 4, left: 0 };
  return (
    <BarChart
      layout="vertical"
      data={figure.rows}
      width={width}
      height={height}
      margin={margin}
      style={{ fontFamily: font, fontSize }}
    >
      <XAxis type="number" hide />
      <YAxis type="category" dataKey="label" width={labelWidth} interval={0} tickLine={false} tick={{ fill: ink }} />
      {seasons.length > 1 && seasons.map((season, index) => <KeyEntry key={season.label} index={index} {...season} />)}
      {seasons.map(({ label, colour }, index) => (
        <Bar
          key={label}
          name={label}
          dataKey={(row: Figure['rows'][number]) => row.values[index]}
          fill={colour}
          isAnimationActive={false}
        >
          <LabelList position="right" formatter={(value) => written(figure, Number(value))} fill={ink} />
        </Bar>
      ))}
    </BarChart>
  );
}

function KeyEntry({ index, label, colour }: { index: number; label: string; colour: string }) {
  const left = labelWidth + index * 120;
  return (
    <g>
      <rect x={left} y={6} width={12} height={12} fill={colour} />
      <text x={left + 18} y={16} fill={ink}>
        {label}
      </text>
    </g>
  );
}
