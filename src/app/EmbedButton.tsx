import { type ReactNode, useRef, useState } from 'react';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { embedCode, heightListener } from './embedCode.ts';

/** Px that an embedded figure is higher than on the page: its rights, and the link to the page. */
const more = 80;

/** A button that shows the HTML by which another page embeds a figure. */
export function EmbedButton({ figure }: { figure: FigureSpec }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [code, setCode] = useState<string>();
  const show = () => {
    const height = dialog.current?.closest('figure')?.offsetHeight ?? 0;
    const address = new URL(`embed/${figure.id}/`, location.href).href;
    setCode(embedCode(address, figure.title, height + more));
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="button" onClick={show}>
        Embed
      </button>
      <dialog
        ref={dialog}
        aria-label={`Embed ${figure.title}`}
        className="embed-dialog"
        onClose={() => setCode(undefined)}
      >
        {code !== undefined && (
          <>
            <h3 className="text-lead">Embed this figure</h3>
            <Code name="Code of the figure" text={code} copy="Copy code">
              Paste this into the HTML of a page. The figure brings its notes, its source and a link back to this page.
            </Code>
            <Code name="Code for its height" text={heightListener} copy="Copy code for height">
              The figure tells the page its height by <code>postMessage</code>. For the page to follow, paste this into
              it once as well.
            </Code>
            <button type="button" className="button mt-6" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </>
        )}
      </dialog>
    </>
  );
}

/** Code to be copied, by a button or by hand, and what it is for. */
function Code({ name, text, copy, children }: { name: string; text: string; copy: string; children: ReactNode }) {
  return (
    <>
      <p className="mt-4 text-small">{children}</p>
      <textarea
        readOnly
        aria-label={name}
        className="field mt-2 w-full py-1.5 font-mono"
        rows={7}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="mt-1 flex flex-wrap gap-3">
        <CopyButton
          label={copy}
          done="Code copied"
          copy={async () => navigator.clipboard.writeText(text)}
          byHand={() => text}
        />
      </div>
    </>
  );
}
