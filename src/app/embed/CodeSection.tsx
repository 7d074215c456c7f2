import { useEffect, useRef, useState } from 'react';
import { useSite } from '#src/app/state/siteContext.ts';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { EmbedCodes } from './EmbedCodes.tsx';

/** What stands for the page's address where nothing knows it: without scripts, on a site that was built without its own. */
const unknownUrl = 'ADDRESS-OF-THIS-PAGE';

/** The height of a frame in px, as long as nothing has measured the figure. */
const usualHeight = 600;

/** Renders the code that embeds the figure, which the page shows at its fragment `#code`, without scripts too. */
export function CodeSection({ figure }: { figure: FigureSpec }) {
  const { datasetUrl } = useSite();
  const section = useRef<HTMLElement>(null);
  const known = datasetUrl === undefined ? undefined : new URL(`../embed/${figure.id}/`, datasetUrl).href;
  const [{ url, height }, setPlace] = useState({ url: known, height: usualHeight });
  useEffect(() => {
    const figure = section.current?.previousElementSibling?.getBoundingClientRect();
    setPlace({
      url: new URL('./', location.href).href,
      height: Math.ceil((figure?.bottom ?? usualHeight) + scrollY),
    });
  }, []);
  return (
    <section
      ref={section}
      id="code"
      aria-labelledby="code.title"
      className="mt-6 border-t-2 border-ink pt-3 not-target:hidden print:hidden"
    >
      <h2 id="code.title" className="text-lead">
        Embed this figure
      </h2>
      {url === undefined && (
        <p className="mt-2 text-small">
          Put the address of this page, without “#code”, in the place of <code>{unknownUrl}</code>.
        </p>
      )}
      <EmbedCodes url={url ?? unknownUrl} title={figure.title} height={height} />
      <p className="mt-4 text-small">
        <a href="#closed">Close</a>
      </p>
    </section>
  );
}
