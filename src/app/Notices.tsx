import type { Dataset } from '#src/dataset/schema.ts';

/** What each source's archive says of it, above everything. */
export function Notices({ dataset }: { dataset: Dataset }) {
  const notices = dataset.sources.flatMap(({ id, notice }) =>
    notice === undefined ? [] : [{ id, text: notice.join(' ') }],
  );
  if (notices.length === 0) return null;
  return (
    <aside
      aria-label="Notice"
      className="bg-band text-small text-band-ink print:border-b print:border-ink print:bg-paper print:text-ink"
    >
      {notices.map(({ id, text }) => (
        <p key={id} className="px-2 py-2.5 min-[390px]:px-4 wide:px-8 huge:px-12">
          {text}
        </p>
      ))}
    </aside>
  );
}
