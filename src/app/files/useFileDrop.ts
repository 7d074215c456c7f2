import { useEffect, useState } from 'react';
import type { Given } from '#src/export/check/checkFile.ts';

/**
 * Hears of files that are dragged over the window and dropped anywhere on it; true while they are over it. What is
 * dragged from the page itself, a link or a text, is left to the browser.
 */
export function useDrop(onDrop: (given: Given[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => hearDrags(setOver, onDrop), [onDrop]);
  useEffect(() => (over ? hearItsEnd(() => setOver(false)) : undefined), [over]);
  return over;
}

function hearDrags(setOver: (over: boolean) => void, onDrop: (given: Given[]) => void): () => void {
  let fromPage = false;
  const filesOf = ({ dataTransfer }: DragEvent) =>
    !fromPage && dataTransfer?.types.includes('Files') ? dataTransfer : undefined;
  return listen({
    dragstart: () => {
      fromPage = true;
    },
    dragend: () => {
      fromPage = false;
    },
    dragenter: (event) => {
      if (filesOf(event) === undefined) return;
      event.preventDefault();
      setOver(true);
    },
    dragover: (event) => {
      const files = filesOf(event);
      if (files === undefined) return;
      event.preventDefault();
      files.dropEffect = 'copy';
    },
    // Between two elements of the page it leaves the one for the other; out of the window, for none.
    dragleave: ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    },
    drop: (event) => {
      setOver(false);
      const files = filesOf(event);
      if (files === undefined) return;
      event.preventDefault();
      const given = givenBy(files);
      if (given.length > 0) onDrop(given);
    },
  });
}

type DragName = 'dragstart' | 'dragend' | 'dragenter' | 'dragover' | 'dragleave' | 'drop';

function listen(listeners: Record<DragName, (event: DragEvent) => void>): () => void {
  const control = new AbortController();
  const names = ['dragstart', 'dragend', 'dragenter', 'dragover', 'dragleave', 'drop'] as const;
  for (const name of names) addEventListener(name, listeners[name], { signal: control.signal });
  return () => control.abort();
}

/** Not every browser tells the page of a drag that was called off; the pointer and the keys are only heard after it. */
function hearItsEnd(end: () => void): () => void {
  addEventListener('pointermove', end);
  addEventListener('keydown', end);
  return () => {
    removeEventListener('pointermove', end);
    removeEventListener('keydown', end);
  };
}

/** Read at once: a drop is empty when its event is over. */
function givenBy({ items }: DataTransfer): Given[] {
  return [...items].flatMap((item): Given[] => {
    const file = item.getAsFile();
    if (file === null) return [];
    return [item.webkitGetAsEntry()?.isDirectory ? { kind: 'folder', name: file.name } : { kind: 'file', file }];
  });
}
