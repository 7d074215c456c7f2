import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/** The most characters of notices that a narrow screen shows in one line. */
const oneLine = 40;

/** Renders the notices of the sources' archives in one line, and a button that shows them whole. */
export function Notices({ dataset }: { dataset: Dataset }) {
  const lines = dataset.sources.flatMap(({ id, notice = [] }) =>
    notice.map((text) => ({ key: `${id} ${text}`, text })),
  );
  if (lines.length === 0) return null;
  const isLong = lines.length > 1 || lines.some(({ text }) => text.length > oneLine);
  return (
    <aside aria-label="Notice" data-behind="" className="notices">
      {/* Whole in the page: the end of the line cuts only what is seen. */}
      <div {...languageAttributes(dataset)} className="notice-lines">
        {lines.map(({ key, text }) => (
          <p key={key}>{`${text} `}</p>
        ))}
      </div>
      {isLong && (
        <details className="print:hidden">
          <summary className="unmarked relative cursor-pointer whitespace-nowrap focus-visible:outline-current">
            <span className="when-closed">Read all</span>
            <span className="when-open">Less</span>
          </summary>
        </details>
      )}
    </aside>
  );
}
