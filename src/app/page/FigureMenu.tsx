import { useRef, useState } from 'react';
import { EmbedDialog, prefetchEmbed } from '#src/app/embed/EmbedDialog.tsx';
import { FullScreenDialog, prefetchFullScreen } from '#src/app/figure/FullScreenDialog.tsx';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import { useFileId } from '#src/app/state/useView.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { ActionLink } from '#src/ui/ActionLink.tsx';

type Props = { dataset: Dataset; figure: FigureSpec; name: string };

/** Renders `More` and its menu, a popover. A dialog opened from it closes it and returns the focus to the button. */
export function FigureMenu({ dataset, figure, name }: Props) {
  const more = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<'embed' | 'full-screen'>();
  const isFile = useFileId() !== undefined;
  const id = `${figure.id}.menu`;
  const alone = `embed/${figure.id}/`;
  const open = (chosen: typeof dialog) => {
    // The dialog returns the focus to what has it now, and a button in a closed menu cannot have it.
    more.current?.focus({ preventScroll: true });
    menu.current?.hidePopover?.();
    setDialog(chosen);
  };
  const close = () => setDialog(undefined);
  return (
    <>
      <button ref={more} type="button" className="button" popoverTarget={id}>
        More
      </button>
      <div ref={menu} id={id} popover="auto" className="figure-menu flex-col open:flex">
        <CopyLink anchor={figure.id} />
        {!isFile && (
          <ActionLink text="Embed" href={`${alone}#code`} prefetch={prefetchEmbed} press={() => open('embed')} />
        )}
        <ActionLink
          text="Full screen"
          href={isFile ? undefined : alone}
          prefetch={prefetchFullScreen}
          press={() => open('full-screen')}
        />
      </div>
      {dialog === 'embed' && <EmbedDialog figure={figure} onClose={close} />}
      {dialog === 'full-screen' && <FullScreenDialog dataset={dataset} figure={figure} name={name} onClose={close} />}
    </>
  );
}
