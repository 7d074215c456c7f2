/**
 * Which number is pointed at, by its key. `tell` hears the keys of which that has changed, in a task of its own, and only
 * of where the pointer has come to: on its way it leaves one number and comes to the next.
 */
export function createPointing(tell: (keys: (string | undefined)[]) => void) {
  let pointed: string | undefined;
  let reached: string | undefined;
  let waiting = false;
  const arrive = () => {
    waiting = false;
    if (reached === pointed) return;
    const before = pointed;
    pointed = reached;
    tell([before, pointed]);
  };
  const point = (key: string | undefined) => {
    reached = key;
    if (!waiting) setTimeout(arrive);
    waiting = true;
  };
  return { pointed: () => pointed, point };
}
