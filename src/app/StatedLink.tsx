import type { MouseEvent } from 'react';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { type Origin, useLit } from '#src/figures/selection.ts';
import { statedClass } from './statedClass.ts';

type Props = {
  dataset: Dataset;
  target: Ref;
  text: string;
  /** What is said of the number after its text. */
  says: string;
  origin?: Origin;
  className?: string;
};

/** A number as a link to itself: it is lit up wherever it stands, its words come into view, and the address says so. */
export function StatedLink({ dataset, target, text, says, origin = 'page', className = '' }: Props) {
  const key = refKey(target);
  const { lit, choose, hears } = useLit(key, origin);
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choose();
  };
  return (
    <a
      href={`?select=${key}`}
      className={`lit ${statedClass(dataset, target)} ${className}`}
      data-number={key}
      data-lit={lit}
      aria-current={lit === 'selected' ? 'true' : undefined}
      aria-label={`${text}: ${says}`}
      onClick={click}
      {...hears}
    >
      {text}
    </a>
  );
}
