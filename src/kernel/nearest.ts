/** The text among some that is fewest letters away from another; the first of several, and `undefined` of none. */
export function nearest<T extends string>(text: string, among: readonly T[]): T | undefined {
  let best: { readonly each: T; readonly away: number } | undefined;
  for (const each of among) {
    const away = lettersBetween(text, each);
    if (best === undefined || away < best.away) best = { each, away };
  }
  return best?.each;
}

/** How many letters have to be put in, taken out or changed to make one text of another (Levenshtein). */
function lettersBetween(from: string, to: string): number {
  const [a, b] = [[...from.slice(0, MOST)], [...to.slice(0, MOST)]];
  let row = b.map((_, index) => index + 1);
  a.forEach((letter, above) => {
    let [corner, left] = [above, above + 1];
    row = row.map((up, at) => {
      left = Math.min(up + 1, left + 1, corner + (b[at] === letter ? 0 : 1));
      corner = up;
      return left;
    });
  });
  return row.at(-1) ?? a.length;
}

/** So much of a text is looked at: however long it is, it takes no long time. */
const MOST = 200;
