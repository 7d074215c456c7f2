import { importsOf, target } from '../../src/testing/imports.ts';
import type { SourceFile } from '../../src/testing/sourceFiles.ts';

type Arrows = Map<string, Set<string>>;

const roomOf = (path: string) => path.split('/')[0] ?? '';
const folderOf = (path: string) => path.split('/').slice(1, -1).join('/') || 'the room itself';

/** Returns the rooms of `src/` and their folders as Mermaid diagrams; arrows that follow from others are left out. */
export function roomsPage(files: readonly SourceFile[]): string {
  const inside = files.filter(({ path }) => path.includes('/'));
  const rooms = [...new Set(inside.map(({ path }) => roomOf(path)))].sort();
  const parts = rooms.flatMap((room) => {
    const arrows = arrowsOf(inside, (path) => (roomOf(path) === room ? folderOf(path) : undefined));
    return arrows.size > 1 ? [`## src/${room}`, picture(arrows)] : [];
  });
  const page = [
    '# The rooms of src',
    'Drawn from the code: an arrow leads to what is imported, and those that follow from others are left out.\n`npx vitest run scripts/docs -u` draws it again.',
    picture(arrowsOf(inside, roomOf)),
    ...parts,
  ];
  return `${page.join('\n\n')}\n`;
}

/** The places of files, each with the other places that its files import. */
function arrowsOf(files: readonly SourceFile[], placeOf: (path: string) => string | undefined): Arrows {
  const arrows: Arrows = new Map();
  for (const file of files) {
    const from = placeOf(file.path);
    if (from === undefined) continue;
    const to = importsOf(file).flatMap((name) => placeOf(target(file, name) ?? '') ?? []);
    const known = files.map(({ path }) => placeOf(path));
    const others = to.filter((one) => one !== from && known.includes(one));
    arrows.set(from, new Set([...(arrows.get(from) ?? []), ...others]));
  }
  return arrows;
}

function picture(arrows: Arrows): string {
  const ids = [...arrows.keys()].sort();
  const nameOf = (place: string) => `${place.replaceAll(/\W/g, '_')}["${place}"]`;
  const lines = ids.flatMap((from) =>
    [...(arrows.get(from) ?? [])]
      .sort()
      .flatMap((to) => (isImplied(arrows, from, to) ? [] : `  ${nameOf(from)} --> ${nameOf(to)}`)),
  );
  return ['```mermaid', 'flowchart TD', ...ids.map((place) => `  ${nameOf(place)}`), ...lines, '```'].join('\n');
}

/** Returns whether an arrow follows from others: a third place is imported that leads to the second. */
function isImplied(arrows: Arrows, from: string, to: string): boolean {
  const leads = (place: string): boolean => [...(arrows.get(place) ?? [])].some((next) => next === to || leads(next));
  return [...(arrows.get(from) ?? [])].some((other) => other !== to && leads(other));
}
