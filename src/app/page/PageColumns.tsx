import type { Elements } from '#src/ui/elements.ts';

/** The page's two columns: the numbers, and the release beside them where there is room. */
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
      {/* No box of its own: reader modes keep what stands beside the main text where its part holds text at once. */}
      <div className="contents">{release}</div>
    </div>
  );
}
