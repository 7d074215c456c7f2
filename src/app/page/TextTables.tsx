import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { sourceLine } from '#src/statistics/source/sourceLine.ts';
import { placeInSource, whereStated } from '#src/statistics/source/whereStated.ts';
import { Section } from '#src/ui/Section.tsx';

/** Renders the dataset's tables of facts that are not numbers, a line a row, each with the place of its words. */
export function TextTables({ dataset }: { dataset: Dataset }) {
  const several = dataset.sources.length > 1;
  const placeOf = several ? whereStated : placeInSource;
  return dataset.tables?.map(({ id, title, columns, rows }) => (
    <Section key={id} id={id} title={<DatasetText dataset={dataset} text={title} />}>
      <table role="table" className={`text-table keep stacks ${columns.length === 2 ? 'pairs' : ''}`}>
        <caption {...languageAttributes(dataset)} className="sr-only">
          {title}
        </caption>
        <thead role="rowgroup" className="@max-[16rem]/section:sr-only">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                <DatasetText dataset={dataset} text={column} />
              </th>
            ))}
            <th role="columnheader" scope="col">
              Where
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ cells: [first, ...rest], ...words }) => (
            <tr key={words.quote} role="row">
              <th role="rowheader" scope="row">
                <DatasetText dataset={dataset} text={first} />
              </th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]} role="cell" data-column={columns[index + 1]}>
                  <DatasetText dataset={dataset} text={cell} />
                </td>
              ))}
              <Place dataset={dataset} text={placeOf(dataset, words)} />
            </tr>
          ))}
        </tbody>
      </table>
      {!several && (
        <p className="mt-1.5 text-small text-muted">
          <MixedLanguageText dataset={dataset} text={sourceLine(dataset, rows)} />
        </p>
      )}
    </Section>
  ));
}

/** Up to this many characters, where a row's words stand is one line. */
const maxWholeLength = 30;

function Place({ dataset, text }: { dataset: Dataset; text: string }) {
  const isWhole = text.length <= maxWholeLength;
  return (
    <td role="cell" className={`place-cell ${isWhole ? '@min-[34rem]/section:whitespace-nowrap' : ''}`}>
      <MixedLanguageText dataset={dataset} text={text} />
    </td>
  );
}
