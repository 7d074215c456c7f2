import { textPieces } from '#src/figures/layout/textPieces.ts';

/** Renders a headline without line breaks between a number and its word, as sheets have it: `Round 2`, `80 for`. */
export function NoBreakPhrases({ text }: { text: string }) {
  let end = 0;
  return textPieces(text, () => true).flatMap((piece) => {
    end += piece.length;
    const words = piece.trimEnd();
    return [
      <span key={end} className={words.includes(' ') ? 'whole' : undefined}>
        {words}
      </span>,
      <span key={`${end} after`}>{piece.slice(words.length)}</span>,
    ];
  });
}
