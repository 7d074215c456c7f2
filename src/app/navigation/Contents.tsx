import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { anchors } from './anchors.ts';
import { sectionsOf } from './sections.ts';

/** Renders links to the sections of the page, in its order; not to the release where it is beside them. */
export function Contents({ dataset }: { dataset: Dataset }) {
  return (
    <nav aria-label="On this page">
      <ul>
        {sectionsOf(dataset).map(({ id, name }) => (
          <li key={id} className={id === anchors.release ? 'wide:hidden' : undefined}>
            <a href={`#${id}`}>
              <MixedLanguageText dataset={dataset} text={name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
