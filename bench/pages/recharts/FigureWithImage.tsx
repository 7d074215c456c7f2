import { useRef, useState } from 'react';
import type { Figure } from '../invented.mjs';
import { Chart } from './Chart.tsx';
import { savePng } from './savePng.ts';

/** A chart under its title, with a menu that saves it as an image. */
export function FigureWithImage({ figure }: { figure: Figure }) {
  const chart = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const save = () => {
    setOpen(false);
    const svg = chart.current?.querySelector('svg');
    if (svg) savePng(svg);
  };
  return (
    <figure>
      <figcaption>{figure.title}</figcaption>
      <div className="chart" ref={chart}>
        <Chart figure={figure} />
      </div>
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        Download
      </button>
      {open && (
        <div role="menu">
          <button type="button" role="menuitem" onClick={save}>
            PNG
          </button>
        </div>
      )}
    </figure>
  );
}
