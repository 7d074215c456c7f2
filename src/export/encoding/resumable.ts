/** Work that can be left between any two of its pieces, so that whoever waits for something else is not held up. */
export type Pieces<Result> = Generator<undefined, Result, undefined>;

/** Does all pieces in one go. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  let piece = work.next();
  while (!piece.done) piece = work.next();
  return piece.value;
}

/** Does the pieces one by one, with `between` after each. */
export async function oneByOne<Result>(work: Pieces<Result>, between: () => Promise<void>): Promise<Result> {
  let piece = work.next();
  while (!piece.done) {
    await between();
    piece = work.next();
  }
  return piece.value;
}
