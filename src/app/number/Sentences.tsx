import { termRenderer } from '#src/app/glossary/TermText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { Flag } from '#src/ui/Flag.tsx';
import type { Sentence } from './numberSaid.ts';

/** Renders sentences about a number, a paragraph each, with the terms of the glossary as links. */
export function Sentences({ dataset, sentences }: { dataset: Dataset; sentences: readonly Sentence[] }) {
  const show = termRenderer(
    dataset,
    sentences.map(({ text }) => text),
  );
  return sentences.map(({ text, quoted, flagged = false }) => (
    <p key={text} {...(quoted === undefined ? languageAttributes(dataset) : {})}>
      {flagged && <Flag />}
      {show(text, quoted)}
    </p>
  ));
}
