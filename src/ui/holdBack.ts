import { whenIdle } from './whenIdle.ts';

/** How many elements are styled anew in one frame at the most: many more at once keep the page from answering. */
const atOnce = 60;

/** How long, in ms, a batch waits for a browser that is busy. */
const patience = 200;

/**
 * Takes all that lies behind an element of the page out of reach, nearest first and a batch at a time when the browser
 * is idle, as its own way to do so is one long task. Gives back what lets go of it again.
 */
export function holdBack(front: HTMLElement): () => void {
  const held: HTMLElement[] = [];
  let open = true;
  const hold = ([nearest, ...others]: HTMLElement[][]) => {
    if (nearest === undefined || !open) return;
    setInert(nearest, true);
    held.push(...nearest);
    whenIdle(() => hold(others), patience);
  };
  whenIdle(() => {
    if (open) hold(batchesBehind(front));
  }, patience);
  // Whoever is quicker than that comes back.
  const keep = ({ target }: FocusEvent) => {
    if (target instanceof Node && !front.contains(target)) front.querySelector<HTMLElement>('button')?.focus();
  };
  document.addEventListener('focusin', keep);
  return () => {
    open = false;
    document.removeEventListener('focusin', keep);
    setInert(held, false);
  };
}

function setInert(elements: readonly HTMLElement[], inert: boolean) {
  for (const element of elements) element.inert = inert;
}

/** What stands beside an element, or beside what it stands in, in batches. */
function batchesBehind(front: HTMLElement): HTMLElement[][] {
  const batches: HTMLElement[][] = [];
  let room = 0;
  for (let inside = front; inside.parentElement !== null && inside !== document.body; inside = inside.parentElement) {
    for (const { element, size } of [...inside.parentElement.children].flatMap((each) => partsOf(each, inside))) {
      if (room < size) {
        batches.push([]);
        room = atOnce;
      }
      batches.at(-1)?.push(element);
      room -= size;
    }
  }
  return batches;
}

/**
 * An element with the number of elements to style when it is held back: itself with all that it holds, or where that is
 * more than one batch, first what is in it and then itself, for what comes into it later. Nothing of a dialog, which
 * lies over the page whenever it is seen, nor of what is out of reach already.
 */
function partsOf(element: Element, but: Element): { element: HTMLElement; size: number }[] {
  if (element === but || !(element instanceof HTMLElement) || element.inert || element.tagName === 'DIALOG') return [];
  const size = element.querySelectorAll('*').length + 1;
  if (size <= atOnce) return [{ element, size }];
  return [
    ...[...element.children].flatMap((each) => partsOf(each, but)),
    { element, size: element.children.length + 1 },
  ];
}
