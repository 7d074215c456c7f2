import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/** What each source's archive says of it, above everything. */
export function Notices({ dataset }: { dataset: Dataset }) {
  const notices = dataset.sources.flatMap(({ id, notice }) =>
    notice === undefined ? [] : [{ id, text: notice.join(' ') }],
  );
  if (notices.length === 0) return null;
  return (
    <aside aria-label="Notice" data-behind="" className="notices">
      {notices.map(({ id, text }) => (
        <p key={id} {...languageAttributes(dataset)}>
          {text}
        </p>
      ))}
    </aside>
  );
}
