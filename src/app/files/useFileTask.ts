import { useCallback, useEffect, useRef, useState } from 'react';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useOpeningStore } from '#src/app/state/openingContext.ts';
import { useSite } from '#src/app/state/siteContext.ts';
import type { OpenStep } from '#src/load/openSteps.ts';
import type { FileTask } from './fileTask.ts';
import { type Outcome, runFileTask } from './runFileTask.ts';

/** How long a dataset is opened before that is shown. */
const quietMs = 500;

/** A dataset that is being opened: its step, and whether that takes so long that it is shown. */
export type Progress = { step: OpenStep; isSlow: boolean };

/** Runs a task when it mounts or changes; returns its outcome or progress, and what runs it again and cancels it. */
export function useFileTask(task: FileTask) {
  const loadedDataset = useLoadedDataset();
  const opening = useOpeningStore();
  const datasetUrl = useSite().link.url;
  const [outcome, setOutcome] = useState<Outcome>();
  const [progress, setProgress] = useState<Progress>();
  const control = useRef<AbortController>(undefined);
  const undo = useRef<() => void>(undefined);
  const cancel = useCallback(() => {
    control.current?.abort();
    undo.current?.();
    undo.current = undefined;
    setProgress(undefined);
  }, []);
  const start = useCallback(() => {
    cancel();
    control.current = new AbortController();
    const { signal } = control.current;
    const onStep = (step: OpenStep) => signal.aborted || setProgress((now) => ({ isSlow: false, ...now, step }));
    const timer = setTimeout(() => signal.aborted || setProgress((now) => now && { ...now, isSlow: true }), quietMs);
    const show = (next: Outcome) => {
      setProgress(undefined);
      setOutcome(next);
    };
    const onOpen = (takeBack: () => void) => {
      undo.current = takeBack;
    };
    const context = { loadedDataset, opening, datasetUrl, signal, onStep, onOpen, show };
    void runFileTask(task, context).finally(() => clearTimeout(timer));
  }, [task, loadedDataset, opening, datasetUrl, cancel]);
  useEffect(() => {
    start();
    return () => control.current?.abort();
  }, [start]);
  return { outcome, progress, start, cancel, clear: () => setOutcome(undefined) };
}
