/** A text as a change of another: what of its head and tail is kept, and what stands between. */
export type Difference = readonly [head: number, tail: number, between: string];

/** What makes one text of another. */
export function differenceOf(base: string, text: string): Difference {
  const most = Math.min(base.length, text.length);
  let head = 0;
  while (head < most && base[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && base[base.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  return [head, tail, text.slice(head, text.length - tail)];
}

/** The text that a difference makes of another. */
export function withDifference(base: string, [head, tail, between]: Difference): string {
  return base.slice(0, head) + between + base.slice(base.length - tail);
}
