import { useEffect, useState } from 'react';
import type { Invented } from '../invented.mjs';
import { FigureWithImage } from './FigureWithImage.tsx';

type Data = Invented & { report: string };

/** The page as one would write it without a thought for speed: script, then data, then charts. */
export function Page() {
  const [data, setData] = useState<Data>();
  useEffect(() => {
    fetch('./data.json')
      .then((response) => response.json())
      .then(setData);
  }, []);
  if (data === undefined) return <p>Loading…</p>;
  return (
    <>
      <h1>{data.title}</h1>
      <p>{data.summary}</p>
      <main>
        <section>
          {data.figures.map((figure) => (
            <FigureWithImage key={figure.title} figure={figure} />
          ))}
        </section>
        <article className="report">{data.report}</article>
      </main>
    </>
  );
}
