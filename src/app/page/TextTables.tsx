import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { sourceLine } from '#src/statistics/source/sourceLine.ts';
import { placeInSource } from '#src/statistics/source/whereStated.ts';
import { Section } from '#src/ui/Section.tsx';

/** Facts of the release that are not numbers, each with the place of its words. */
export function TextTables({ dataset }: { dataset: Dataset }) {
  return dataset.tables?.map(({ id, title, columns, rows }) => (
    <Section key={id} id={id} title={<DatasetText dataset={dataset} text={title} />}>
      <table role="table" className="stacks keep mt-4 w-full border-collapse">
        <caption {...languageAttributes(dataset)} className="sr-only">
          {title}
        </caption>
        <thead role="rowgroup" className="border-b border-ink text-small">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className="py-2 pe-4">
                <DatasetText dataset={dataset} text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ cells: [first, ...rest], ...words }) => (
            <tr key={words.quote} role="row" className="border-b border-line align-baseline">
              <th role="rowheader" scope="row" className="py-2 pe-4 font-normal">
                <DatasetText dataset={dataset} text={first} />
                <span className="block text-small text-muted">
                  <MixedLanguageText dataset={dataset} text={placeInSource(dataset, words)} />
                </span>
              </th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]} role="cell" data-column={columns[index + 1]} className="py-2 pe-4">
                  <DatasetText dataset={dataset} text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-small text-muted">
        <MixedLanguageText dataset={dataset} text={sourceLine(dataset, rows)} />
      </p>
    </Section>
  ));
}
