/**
 * The name that a text most likely means: the one that reads the same but for case, width and separators, else the one
 * that the fewest letters have to be changed, added, left out or swapped for (Damerau 1964, the restricted form), up to
 * a third of them; the first of equals.
 *
 * Work: the length of the text times the length of each name, and no more than 64 characters of either.
 */
export function nearest<T extends string>(text: string, names: Iterable<T>): T | undefined {
  const asked = asRead(text);
  let best: T | undefined;
  let least = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const name of names) {
    const steps = lettersBetween(asked, asRead(name), least);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** A text but for case, width, white space and what cannot be seen: two ids or names that are the same in it are one. */
export function asOne(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, "");
}

/** A text without what tells apart two that read alike: width, case, white space, separators, what cannot be seen. */
export function asRead(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, "");
}

/** Of longer texts only so much is compared by letters. */
const LONGEST = 64;

/** How many letters lie between two texts, of at most 64 letters each; `limit` where that many or more do. */
export function lettersBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? limit) + 1,
          (row[j - 1] ?? limit) + 1,
          (last[j - 1] ?? limit) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return Math.min(limit, last[b.length] ?? limit);
}
