import { lazyComponent } from '#src/ui/lazyComponent.tsx';

/** Draws charts with Recharts; a page with prerendered charts fetches it when another chart is needed. */
export const chartSvg = lazyComponent(() => import('./ChartSvg.tsx').then((part) => part.default));
