/** How many slips a word of this length may hold. */
function slips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Whether `word` may be a slip of the keys for `token` or for its beginning: letters left out,
 * added, changed or swapped. The first letter is right, or swapped with the second.
 */
export function isNear(token: string, word: string): boolean {
  if (token.startsWith(word)) return true;
  const most = slips(word.length);
  if (most === 0 || token.length + most < word.length) return false;
  const isSwapped = token[0] === word[1] && token[1] === word[0];
  if (token[0] !== word[0] && !isSwapped) return false;
  return distanceToBeginning(word, token) <= most;
}

/** The fewest slips between `word` and any beginning of `token`. */
function distanceToBeginning(word: string, token: string): number {
  const width = Math.min(token.length, word.length + 2);
  let twoAbove: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, index) => index);
  for (let row = 1; row <= word.length; row++) {
    const line = [row];
    for (let column = 1; column <= width; column++) {
      const same = word[row - 1] === token[column - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        word[row - 1] === token[column - 2] &&
        word[row - 2] === token[column - 1];
      if (swapped) best = Math.min(best, (twoAbove[column - 2] ?? 0) + 1);
      line.push(best);
    }
    twoAbove = above;
    above = line;
  }
  return Math.min(...above);
}
