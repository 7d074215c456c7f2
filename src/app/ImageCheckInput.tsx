import type { ChangeEvent } from 'react';
import { useImageCheck } from './ImageCheck.tsx';

/** Chooses an image to be checked, where it cannot be dropped. */
export function ImageCheckInput() {
  const check = useImageCheck();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    check([...(target.files ?? [])].map((file) => ({ kind: 'file', file })));
    // The same file can be chosen again once it was changed.
    target.value = '';
  };
  return (
    <div className="needs-script mt-6 print:hidden">
      <h3>Check an image against these data</h3>
      <p className="mt-1 prose">
        A PNG, SVG or PDF file that was downloaded here holds the values that it shows, and where they come from. Choose
        it, or drop it anywhere on this page: it is read in this browser, sent nowhere, and held against the dataset.
      </p>
      <label className="file-button button mt-3">
        <input
          type="file"
          className="sr-only"
          accept=".png,.svg,.pdf,image/png,image/svg+xml,application/pdf"
          onChange={choose}
        />
        Check an image
      </label>
    </div>
  );
}
