/** Resolves in a task of its own, before which the page may answer and draw. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
