import { useView, useViewStore } from './useView.ts';

type FigureView = 'chart' | 'table';

/** Returns whether a figure shows its chart or its table, and a setter. */
export function useFigureView(figure: string): [FigureView, (view: FigureView) => void] {
  const store = useViewStore();
  const asTable = useView(({ tables }) => tables.includes(figure));
  const show = (view: FigureView) => {
    const others = store.getState().tables.filter((id) => id !== figure);
    store.update({ tables: view === 'table' ? [...others, figure] : others });
  };
  return [asTable ? 'table' : 'chart', show];
}
