import { isWholeNumber, noBreakNumbers } from '#src/app/text/NoBreakNumbers.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { type Origin, useHighlight } from '#src/figures/selection/selection.ts';
import { statedClass } from './numberClass.ts';

type Props = {
  dataset: Dataset;
  target: Ref;
  /** The other numbers that the same words state. */
  others?: Ref[];
  text: string;
  /** The address of the link until it is reached: the number's words, or its place. */
  href: string;
  /** What is said of the number after its text. */
  says: string;
  origin?: Origin;
  className?: string;
  /** What paper prints behind the number, and what it leads to by it. */
  reference?: string | number | undefined;
  /** The ids by which the number is linked to here. */
  ids?: readonly string[];
};

/**
 * Renders a number as a link: without scripts to its words or its place, with them to itself. A click then selects it: it is
 * highlighted everywhere, and its words come into view.
 */
export function SelectableNumber(props: Props) {
  const { dataset, target, others = [], text, href, says, origin = 'page', className = '', reference } = props;
  const [id, ...otherIds] = props.ids ?? [];
  const keys = [refKey(target), ...others.map(refKey)] as const;
  // A link that is one number needs no element in it.
  const isWhole = otherIds.length === 0 && isWholeNumber(text);
  const { highlight, handlers } = useHighlight(keys, origin);
  return (
    <a
      id={id}
      lang={languageAttributes(dataset).lang}
      href={href}
      className={`highlightable ${statedClass(dataset, target)} ${className} ${isWhole ? 'whole' : ''}`}
      data-number={keys.join(' ')}
      data-reference={reference}
      data-highlight={highlight}
      aria-current={highlight === 'selected' ? 'true' : undefined}
      aria-label={`${text}: ${says}`}
      {...handlers.link}
    >
      {isWhole ? text : [...otherIds.map((each) => <span key={each} id={each} />), ...noBreakNumbers(text)]}
    </a>
  );
}
