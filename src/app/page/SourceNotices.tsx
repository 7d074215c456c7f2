import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/** Renders the notices of the sources' archives in one line and, where that is cut, a button that shows them whole. */
export function SourceNotices({ dataset }: { dataset: Dataset }) {
  const lines = dataset.sources.flatMap(({ id, notice = [] }) =>
    notice.map((text) => ({ key: `${id} ${text}`, text })),
  );
  if (lines.length === 0) return null;
  return (
    <aside aria-label="Notice" data-behind="" className="notices">
      <div className="flex">
        {/* Whole in the page: the end of the line cuts only what is seen. */}
        <div {...languageAttributes(dataset)} className="notice-room">
          <div className="notice-lines">
            {lines.map(({ key, text }) => (
              <p key={key}>{`${text} `}</p>
            ))}
          </div>
        </div>
        <div className="notice-rest print:hidden">
          <details>
            <summary className="unmarked relative cursor-pointer whitespace-nowrap focus-visible:outline-current">
              <span className="when-closed">Read all</span>
              <span className="when-open">Less</span>
            </summary>
          </details>
        </div>
      </div>
    </aside>
  );
}
