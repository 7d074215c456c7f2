import type { CheckedValue } from '#src/export/check/checkedValue.ts';

const verdicts: Record<CheckedValue['kind'], string> = {
  agrees: 'agrees',
  differs: 'differs',
  reworded: 'same value, other words',
  missing: 'gone',
  added: 'stated here, not in the file',
};

/** Renders the values of an image's file beside those of the dataset; values that differ are bold. */
export function ImageCheckTable({ values }: { values: CheckedValue[] }) {
  const cell = 'py-1.5 pe-2 min-[36rem]:pe-5 last:pe-0 align-baseline';
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="w-full border-collapse text-small">
        <caption className="sr-only">The values written in the file</caption>
        <thead className="border-b border-ink">
          <tr>
            <th scope="col" className={cell}>
              Number
            </th>
            <th scope="col" className={`${cell} text-end`}>
              In the dataset
            </th>
            <th scope="col" className={`${cell} text-end`}>
              Written in the file
            </th>
            <th scope="col" className={cell}>
              Check
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ kind, ref, label, inDataset, inFile, wording }) => (
            <tr key={ref} className={`border-b border-line ${kind === 'agrees' ? 'text-muted' : 'font-semibold'}`}>
              <th scope="row" className={`${cell} ${kind === 'agrees' ? 'font-normal' : ''}`}>
                <span>{label}</span>
                {wording.map((clause) => (
                  <span key={clause} className="block font-normal">
                    {clause}
                  </span>
                ))}
              </th>
              <td className={`${cell} text-end`}>{inDataset}</td>
              <td className={`${cell} text-end`}>{inFile}</td>
              <td className={cell}>{verdicts[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
