import { CopyButton } from '#src/ui/CopyButton.tsx';
import { useViewStore } from './useView.ts';
import { writeView } from './view.ts';

/** Copies the address of what the page shows now, at a part of it where one is given, and says so. */
export function CopyLink({ anchor }: { anchor?: string }) {
  const { get } = useViewStore();
  const link = () => {
    const { origin, pathname, search } = location;
    return `${origin}${pathname}${writeView(search, get())}${anchor === undefined ? '' : `#${anchor}`}`;
  };
  return (
    <CopyButton
      label="Copy link"
      done="Link copied"
      copy={async () => navigator.clipboard.writeText(link())}
      byHand={link}
    />
  );
}
