import type { FocusEvent } from 'react';
import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { anchors } from './anchors.ts';
import { sectionsOf } from './sections.ts';

/** Scrolls the line of links on narrow screens as far as the one that has the focus is seen whole. */
const showWhole = ({ target }: FocusEvent) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** Renders links to the sections of the page, in its order, and to the release where it is not beside them. */
export function Contents({ dataset }: { dataset: Dataset }) {
  return (
    <nav aria-label="On this page" className="flex-[1_1_20rem]">
      <ul className="quiet flex flex-wrap gap-x-5">
        {sectionsOf(dataset).map(({ id, name }) => (
          <li key={id} className={id === anchors.release ? 'wide:hidden' : undefined}>
            <a href={`#${id}`} onFocus={showWhole}>
              <MixedLanguageText dataset={dataset} text={name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
