/**
 * Marks the page as one whose controls work: until then the stylesheet shows none that would not. Where the page had said
 * that they could not be started, it says so no more.
 */
export function markAlive({ dataset }: HTMLElement): void {
  delete dataset['waiting'];
  delete dataset['asked'];
  dataset['alive'] = '';
  document.getElementById('page.not-started')?.toggleAttribute('hidden', true);
}
