import { alike, drawn } from './pictures.mjs';

/**
 * Returns when a window was complete: when the first frame was shown from which on each frame looks as the last one, in
 * ms. Frames `blank, half, whole, half, whole, whole` give the time of the fifth. It knows no library and needs no mark in
 * the page. Throws where there is no frame, or next to nothing on the last one.
 *
 * @param {readonly import('./trace.mjs').Frame[]} frames in the order in which they were shown
 * @param {(jpeg: string) => Promise<import('./pictures.mjs').Picture>} decode
 */
export async function firstComplete(frames, decode) {
  const [last, ...earlier] = frames.toReversed();
  if (last === undefined) throw new Error('the trace has no frame');
  const end = await decode(last.jpeg);
  const whole = { left: 0, top: 0, right: end.width, bottom: end.height };
  if (!drawn(end, whole)) throw new Error('the last frame is as good as blank');

  let complete = last.shownAt;
  for (const { jpeg, shownAt } of earlier) {
    if (!alike(await decode(jpeg), end, whole)) break;
    complete = shownAt;
  }
  return complete;
}
