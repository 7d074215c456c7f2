/** How long, in ms, being in a hurry lasts: what begins in it does not wait either. */
const lasting = 2000;

let asked = Number.NEGATIVE_INFINITY;
const waiting = new Set<() => void>();

/** Someone waits for a file now: what is put off until the browser is idle is done at once. */
export function hurry(): void {
  asked = performance.now();
  for (const go of waiting) go();
}

/** Resolves to undefined as soon as there is a hurry, after `patience` ms at the latest. */
export async function whenHurried(patience: number): Promise<undefined> {
  if (performance.now() - asked < lasting) return undefined;
  await new Promise<void>((resolve) => {
    const go = () => {
      waiting.delete(go);
      resolve();
    };
    waiting.add(go);
    if (Number.isFinite(patience)) setTimeout(go, patience);
  });
  return undefined;
}
