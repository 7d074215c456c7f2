import type { ReactElement } from 'react';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { embedCode, heightListener } from './embedCode.ts';

/** Renders the HTML that embeds a figure in another page, and the script that adjusts its height there. */
export function EmbedCodes({ url, title, height }: { url: string; title: string; height: number }) {
  return (
    <>
      <Code name="Code of the figure" text={embedCode(url, title, height)} copy="Copy code">
        <p>Paste this into the HTML of a page. The figure brings its notes, its source and a link back to this page.</p>
      </Code>
      <Code name="Code for its height" text={heightListener} copy="Copy code for height">
        <p>
          The figure tells the page its height by <code>postMessage</code>. For the page to follow, paste this into it
          once as well.
        </p>
      </Code>
    </>
  );
}

/** Renders code to copy, and what it is for. */
function Code({ name, text, copy, children }: { name: string; text: string; copy: string; children: ReactElement }) {
  return (
    <>
      <div className="mt-4 text-small">{children}</div>
      <textarea
        readOnly
        aria-label={name}
        className="field mt-2 w-full py-1.5 font-mono"
        rows={7}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="needs-script mt-1 flex flex-wrap gap-3">
        <CopyButton label={copy} doneText="Code copied" text={() => text} />
      </div>
    </>
  );
}
