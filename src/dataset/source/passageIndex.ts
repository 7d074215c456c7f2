/** Finds passages in one text, each in time that hardly depends on the text's length once many were looked for. */
export type Finder = { text: string; searches: number; grams?: Grams };

/** Every place of a text, chained by a hash of the four code units there; places count from 1, 0 ends a chain. */
type Grams = { heads: Int32Array; nexts: Int32Array; counts: Int32Array };

const gramLength = 4;
const buckets = 2 ** 17;
/** So many searches of the plain kind cost less than the chains do. */
const plainSearches = 64;

/** The one place where a passage occurs, overlapping ones counted; undefined for none or several. */
export function onlyPlace(finder: Finder, passage: string): number | undefined {
  finder.searches += 1;
  if (passage.length < gramLength || finder.searches <= plainSearches) return onlyIndex(finder.text, passage);
  finder.grams ??= gramsOf(finder.text);
  return onlyChained(finder.text, finder.grams, passage);
}

/** The same for two texts that are looked at once. */
export function onlyIndex(text: string, passage: string): number | undefined {
  const first = text.indexOf(passage);
  return first === -1 || text.indexOf(passage, first + 1) !== -1 ? undefined : first;
}

/** Looks only where the four code units of the passage that are rarest in the text stand. */
function onlyChained(text: string, { heads, nexts, counts }: Grams, passage: string): number | undefined {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset + gramLength <= passage.length && fewest > 1; offset += 1) {
    const count = counts[hashAt(passage, offset)] ?? 0;
    if (count < fewest) [rarest, fewest] = [offset, count];
  }
  let found: number | undefined;
  for (let place = heads[hashAt(passage, rarest)] ?? 0; place > 0; place = nexts[place - 1] ?? 0) {
    const start = place - 1 - rarest;
    if (start < 0 || !text.startsWith(passage, start)) continue;
    if (found !== undefined) return undefined;
    found = start;
  }
  return found;
}

function gramsOf(text: string): Grams {
  const grams = { heads: new Int32Array(buckets), nexts: new Int32Array(text.length), counts: new Int32Array(buckets) };
  for (let place = 0; place + gramLength <= text.length; place += 1) {
    const hash = hashAt(text, place);
    grams.nexts[place] = grams.heads[hash] ?? 0;
    grams.heads[hash] = place + 1;
    grams.counts[hash] = (grams.counts[hash] ?? 0) + 1;
  }
  return grams;
}

function hashAt(text: string, offset: number): number {
  let hash = 0;
  for (let unit = 0; unit < gramLength; unit += 1) hash = Math.imul(hash, 0x1f35) + text.charCodeAt(offset + unit);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
