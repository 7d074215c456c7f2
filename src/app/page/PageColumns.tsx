import type { Elements } from '#src/ui/elements.ts';

type Props = {
  /** What is shown beside the release on the first screen. */
  children: Elements;
  release: Elements;
  /** The numbers below that. */
  rest?: Elements;
};

/**
 * Renders the page's two columns: the numbers and, where there is room, the release. In the markup the release is amid the
 * numbers: a browser shows a page as it comes, and the release is on the first screen, what comes after it is not.
 */
export function PageColumns({ children, release, rest }: Props) {
  return (
    <main tabIndex={-1} className="columns">
      <div data-behind="" className="numbers">
        {children}
      </div>
      {/* Without a box: reader modes would keep a column that holds text beside the main text. */}
      <div className="contents">{release}</div>
      {rest !== undefined && (
        <div data-behind="" className="numbers pb-24">
          {rest}
        </div>
      )}
    </main>
  );
}
