/**
 * Marks the page as one whose controls work: until then the stylesheet shows none that would not. Where the page had said
 * that they could not be started, it says so no more. What stood in for the release's toggle hands the focus on to it.
 */
export function markAlive({ dataset }: HTMLElement): void {
  const control = document.activeElement?.closest('.early-toggle')?.nextElementSibling;
  delete dataset['waiting'];
  delete dataset['asked'];
  dataset['alive'] = '';
  if (control instanceof HTMLElement) control.focus();
  document.getElementById('page.not-started')?.toggleAttribute('hidden', true);
}
