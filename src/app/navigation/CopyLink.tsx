import { useViewStore } from '#src/app/state/useView.ts';
import { formatView } from '#src/app/state/view.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';

/** Copies the address of what the page shows now, at a part of it where one is given, and says so. */
export function CopyLink({ anchor }: { anchor?: string }) {
  const { getState } = useViewStore();
  const link = () => {
    const { origin, pathname } = location;
    return `${origin}${pathname}${formatView(getState())}${anchor === undefined ? '' : `#${anchor}`}`;
  };
  return <CopyButton label="Copy link" doneText="Link copied" text={link} />;
}
