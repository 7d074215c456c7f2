import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/refLabel.ts';
import { wordsAnchor } from './anchors.ts';
import { statedClass } from './statedClass.ts';

type Props = { dataset: Dataset; target: Ref; text: string; className?: string };

/** A number as a link to the words that state it, underlined as they are in the release. */
export function StatedLink({ dataset, target, text, className = '' }: Props) {
  return (
    <a
      href={`#${wordsAnchor(target)}`}
      className={`${statedClass(dataset, target)} ${className}`}
      aria-label={`${text}: ${refLabel(dataset, target)}, to its words`}
    >
      {text}
    </a>
  );
}
