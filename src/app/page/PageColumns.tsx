import type { Elements } from '#src/ui/elements.ts';

/** Renders the page's two columns: the numbers and, where there is room, the release. */
export function Columns({ children, release }: { children: Elements; release: Elements }) {
  return (
    <div className="columns">
      <main
        tabIndex={-1}
        data-behind=""
        className="ms-auto w-full max-w-[55rem] px-2 pb-24 min-[24.375rem]:px-4 wide:ps-8 wide:pe-10 huge:max-w-[100rem] huge:px-12"
      >
        {children}
      </main>
      {/* Without a box: reader modes would keep a column that holds text beside the main text. */}
      <div className="contents">{release}</div>
    </div>
  );
}
