import { anchors } from '#src/app/navigation/anchors.ts';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { Section } from '#src/ui/Section.tsx';
import { termIds } from './termIds.ts';

/** Lists, in columns, the terms of the dataset's glossary with their meanings and sources. */
export function Glossary({ dataset }: { dataset: Dataset }) {
  if (dataset.glossary === undefined || dataset.glossary.length === 0) return null;
  const ids = termIds(dataset.glossary);
  return (
    <Section id={anchors.glossary} title="Glossary">
      <dl className="mt-2 columns-[21rem] gap-x-10 text-small/[1.4] *:break-inside-avoid *:pb-1.5 [&_dd]:inline [&_dt]:me-[0.5em] [&_dt]:inline [&_dt]:font-semibold">
        {dataset.glossary.map((entry) => (
          <div key={ids.get(entry)} id={ids.get(entry)} {...languageAttributes(dataset)}>
            <dt>{entry.term}</dt>
            <dd>
              <span>{entry.meaning}</span>
              {entry.source !== undefined && <span className="text-muted">{` ${entry.source}.`}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
