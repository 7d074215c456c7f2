import { useState } from 'react';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useFileId } from '#src/app/state/useView.ts';
import { permalink } from '#src/app/state/view.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type Citation, citeDataset, citeFigure, citeRelease } from '#src/export/citation/citations.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';

/** Renders the citation of a release, the data or a figure, and buttons to copy it as text, BibTeX or RIS. */
export function Citations() {
  const loadedDataset = useLoadedDataset();
  const options = citationOptions(loadedDataset, useFileId());
  const [selected, setSelected] = useState(0);
  const citation = options[selected]?.cite();
  if (citation === undefined) return null;
  const { text, bibtex, ris } = citation;
  return (
    <div className="print:hidden">
      <label>
        <span className="block text-muted">What to cite</span>
        <select className="field w-full" value={selected} onChange={({ target }) => setSelected(target.selectedIndex)}>
          {options.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {/* Those of the releases are on the page already. */}
      {selected >= loadedDataset.dataset.sources.length && <p className="mt-1.5 wrap-anywhere">{text}</p>}
      <div className="quiet mt-1 flex flex-wrap gap-x-5 leading-[1.45]" key={selected}>
        <CopyButton label="Copy citation" doneText="Citation copied" text={() => text} />
        <CopyButton label="Copy BibTeX" doneText="BibTeX copied" text={() => bibtex} />
        <CopyButton label="Copy RIS" doneText="RIS copied" text={() => ris} />
      </div>
    </div>
  );
}

function citationOptions(
  loadedDataset: LoadedDataset,
  file: string | undefined,
): { name: string; cite: () => Citation }[] {
  const { dataset } = loadedDataset;
  return [
    ...dataset.sources.map((source) => ({
      name: `The release “${source.title}”`,
      cite: () => citeRelease(dataset, source),
    })),
    { name: 'These data', cite: () => citeDataset(loadedDataset, permalink({ file })) },
    ...dataset.figures.map((figure, index) => ({
      name: `Figure ${formatNumber(index + 1)}. ${figure.title}`,
      cite: () => citeFigure(loadedDataset, figure, permalink({ file }, figure.id)),
    })),
  ];
}
