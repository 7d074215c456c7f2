import { MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { numberFacts } from './numberFacts.ts';
import { Sentences } from './Sentences.tsx';

/** Renders what is known of a number beside what its card says: its parts, its phase, its source, where it is shown. */
export function NumberDetails({ dataset, select }: { dataset: Dataset; select: Ref }) {
  return (
    <dl>
      {numberFacts(dataset, select).map(({ name, sentences, links }) => (
        <div key={`${name} ${sentences[0]?.text}`} className="grid gap-x-3 @min-[16rem]:grid-cols-[7.5rem_1fr]">
          <dt className="text-muted">
            <MixedLanguageText dataset={dataset} text={name} />
          </dt>
          <dd>
            <Sentences dataset={dataset} sentences={sentences} />
            {links?.map(({ anchor, text }) => (
              <p key={anchor}>
                <a href={`#${anchor}`}>
                  <MixedLanguageText dataset={dataset} text={text} />
                </a>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
