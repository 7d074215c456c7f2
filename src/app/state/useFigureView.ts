import { useView, useViewStore } from './useView.ts';

type FigureView = 'chart' | 'table';

/** Returns whether a figure shows its chart or its table, and a setter, which by default adds a step to the history. */
export function useFigureView(figure: string): [FigureView, (view: FigureView, step?: 'push' | 'replace') => void] {
  const store = useViewStore();
  const asTable = useView(({ tables }) => tables.includes(figure));
  const show = (view: FigureView, step?: 'push' | 'replace') => {
    const { tables } = store.getState();
    if (tables.includes(figure) === (view === 'table')) return;
    const others = tables.filter((id) => id !== figure);
    store.update({ tables: view === 'table' ? [...others, figure] : others }, step);
  };
  return [asTable ? 'table' : 'chart', show];
}
