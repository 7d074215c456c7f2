/** Marks the page as one whose controls work: until then the stylesheet shows none that would not. */
export function markAlive({ dataset }: HTMLElement): void {
  delete dataset['waiting'];
  delete dataset['asked'];
  dataset['alive'] = '';
}
