import { useContext, useLayoutEffect, useRef } from 'react';
import { ServedChartsContext } from './prerenderedCharts.ts';
import { useHydrated } from './useHydrating.ts';

type Props = {
  name: string;
  /** Whether it is the only one of its figure: then it is an image by itself, as it is not among its other widths. */
  alone: boolean;
};

/** A chart that the page was served with: left as it is where it stands, or brought to where it is shown again. */
export function ServedPicture({ name, alone }: Props) {
  const charts = useContext(ServedChartsContext);
  const place = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  useLayoutEffect(() => {
    const picture = charts.picture(name);
    if (picture !== undefined && picture.parentNode !== place.current) place.current?.append(picture);
    if (alone) picture?.removeAttribute('aria-hidden');
  }, [charts, name, alone]);
  const asServed = hydrated ? { dangerouslySetInnerHTML: charts.markup(name), suppressHydrationWarning: true } : {};
  return <div ref={place} data-chart={name} {...asServed} />;
}
