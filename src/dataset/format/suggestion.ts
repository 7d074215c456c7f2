/** Returns the end of a message: `; did you mean "visits"?`, or '' where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return askMeant(nearestWord(word, candidates));
}

/** Returns the end of a message: `; did you mean "visits"?`, or '' where it is not known what was meant. */
export function askMeant(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`;
}

/** So few names are all listed: the one that was meant is among them. */
const fewNames = 5;

/**
 * Returns the end of a message, which says what a name may be: `; there are "round-1" and "round-2"`; of many, the
 * nearest one, or the first ones where none is near. `few` are listed. Returns '' where there are none.
 */
export function knownNames(word: string, candidates: Iterable<string>, few = fewNames): string {
  const names = [...candidates];
  const near = names.length > few ? didYouMean(word, names) : '';
  if (near !== '' || names.length === 0) return near;
  const listed = names.slice(0, few).map((name) => JSON.stringify(name));
  const rest = names.length > few ? [`${names.length - few} more`] : [];
  const list = new Intl.ListFormat('en-GB').format([...listed, ...rest]);
  return names.length === 1 ? `; there is only ${list}` : `; there are ${list}`;
}

/** Returns the candidate with the smallest edit distance, at most one edit in three characters; undefined for none. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const plain = word.slice(0, 80).toLowerCase();
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  let found: string | undefined;
  for (const candidate of candidates) {
    const edits = editDistance(plain, candidate.toLowerCase(), least);
    if (edits < least && candidate !== word) [least, found] = [edits, candidate];
  }
  return found;
}

/** Returns the Damerau–Levenshtein distance (optimal string alignment), `limit` at most. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let earlier: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(earlier, column - 2) + 1 : limit,
      );
    }
    if (Math.min(...current) >= limit) return limit;
    [earlier, last] = [last, current];
  }
  return Math.min(limit, at(last, other.length));
}

function at(row: number[], column: number): number {
  return row[column] ?? 0;
}
