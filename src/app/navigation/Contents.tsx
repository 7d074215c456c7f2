import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { anchors } from './anchors.ts';
import { partsOf } from './sections.ts';

/** The parts of a long page, in its order, as links; not the release where it stands beside them. */
export function Contents({ dataset }: { dataset: Dataset }) {
  return (
    <nav aria-label="On this page" className="mt-5 text-small print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {partsOf(dataset).map(({ to, name }) => (
          <li key={to} className={to === anchors.release ? 'wide:hidden' : undefined}>
            <a href={`#${to}`} className="inline-block py-1 pointer-coarse:py-3">
              <MixedLanguageText dataset={dataset} text={name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
