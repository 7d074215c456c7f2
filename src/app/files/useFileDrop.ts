import { useCallback, useLayoutEffect, useState } from 'react';
import type { InputFile } from '#src/export/check/checkFile.ts';

/**
 * Calls `onDrop` with dropped files, not with what is dragged from the page; returns whether files are dragged, and
 * what ends that.
 */
export function useFileDrop(onDrop: (inputs: InputFile[]) => void): [isDragging: boolean, end: () => void] {
  const [isDragging, setDragging] = useState(false);
  // An effect would come a task after the page is shown.
  useLayoutEffect(() => listenForDrags(setDragging, onDrop), [onDrop]);
  return [isDragging, useCallback(() => setDragging(false), [])];
}

/** Subscribes to drags over the window; returns what unsubscribes. */
function listenForDrags(setDragging: (isDragging: boolean) => void, onDrop: (inputs: InputFile[]) => void): () => void {
  const control = new AbortController();
  const { signal } = control;
  let isFromPage = false;
  const filesOf = ({ dataTransfer }: DragEvent) =>
    !isFromPage && dataTransfer?.types.includes('Files') ? dataTransfer : undefined;
  const setFromPage = ({ type }: DragEvent) => {
    isFromPage = type === 'dragstart';
  };
  const enter = (event: DragEvent) => {
    if (filesOf(event) === undefined) return;
    event.preventDefault();
    setDragging(true);
  };
  const over = (event: DragEvent) => {
    const files = filesOf(event);
    if (files === undefined) return;
    event.preventDefault();
    files.dropEffect = 'copy';
  };
  const drop = (event: DragEvent) => {
    setDragging(false);
    const files = filesOf(event);
    if (files === undefined) return;
    event.preventDefault();
    const inputs = inputsOf(files);
    if (inputs.length > 0) onDrop(inputs);
  };
  // React keeps events on what it has not taken over yet from the page, but for those of the way down.
  const options = { signal, capture: true };
  addEventListener('dragstart', setFromPage, options);
  addEventListener('dragend', setFromPage, options);
  addEventListener('dragenter', enter, options);
  addEventListener('dragover', over, options);
  // `relatedTarget` is the element that is entered next; null outside the window.
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setDragging(false), { signal });
  addEventListener('drop', drop, options);
  return () => control.abort();
}

/** Returns the files and folders of a drop or a paste. Has to run inside the event: later it is empty. */
export function inputsOf({ items }: DataTransfer): InputFile[] {
  return [...items].flatMap((item): InputFile[] => {
    const file = item.getAsFile();
    if (file === null) return [];
    const from = item.webkitGetAsEntry();
    return [from?.isDirectory ? { kind: 'folder', name: file.name } : { kind: 'file', file, from }];
  });
}
