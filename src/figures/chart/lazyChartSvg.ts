import { lazyComponent } from '#src/ui/lazyComponent.tsx';

/** What draws charts, and Recharts with it: a page that was served with its charts does without until another is needed. */
export const chartSvg = lazyComponent(() => import('./ChartSvg.tsx').then((part) => part.default));
