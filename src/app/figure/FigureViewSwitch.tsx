import { useFigureView } from '#src/app/state/useFigureView.ts';
import { QuietChoice } from '#src/ui/QuietChoice.tsx';

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

/** Renders the choice between a figure's chart and its table. */
export function FigureViewSwitch({ figure }: { figure: string }) {
  const [view, setView] = useFigureView(figure);
  return <QuietChoice name={`${figure}.view`} label="Show as" options={views} value={view} onChange={setView} />;
}
