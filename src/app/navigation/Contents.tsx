import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { anchors } from './anchors.ts';
import { sectionsOf } from './sections.ts';

/** Links to the sections of the page, in its order; not to the release where it is beside them. */
export function Contents({ dataset }: { dataset: Dataset }) {
  return (
    <nav aria-label="On this page" className="mt-5 text-small print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {sectionsOf(dataset).map(({ id, name }) => (
          <li key={id} className={id === anchors.release ? 'wide:hidden' : undefined}>
            <a href={`#${id}`} className="inline-block py-1 pointer-coarse:py-3">
              <MixedLanguageText dataset={dataset} text={name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
