import { useViewStore } from '#src/app/state/useView.ts';
import { permalink } from '#src/app/state/view.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';

/** Renders a button that copies the address of the current view, with an anchor where one is given. */
export function CopyLink({ anchor }: { anchor?: string }) {
  const { getState } = useViewStore();
  return (
    <CopyButton
      label="Copy link"
      doneText="Link copied"
      text={() => permalink(getState(), anchor)}
      {...(anchor === undefined ? {} : { href: `#${anchor}` })}
    />
  );
}
