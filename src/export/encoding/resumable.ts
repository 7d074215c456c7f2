/** Work that can be paused at each `yield`, so that the page can respond in between. */
export type Resumable<Result> = Generator<undefined, Result, undefined>;

/** Runs it to its end without a pause. */
export function runSync<Result>(work: Resumable<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Runs it to its end, with `pause` at each `yield`. */
export async function runWithYields<Result>(work: Resumable<Result>, pause: () => Promise<void>): Promise<Result> {
  let step = work.next();
  while (!step.done) {
    await pause();
    step = work.next();
  }
  return step.value;
}
