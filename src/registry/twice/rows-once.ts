import { asOne, grouped, perFrozen } from "../../kernel/index.js";

interface Identified {
  readonly id: string;
}

/** A row of a list by its place, and the places of all that may be one with it, itself among them; none where it stands alone. */
export interface RowOnce<R> {
  readonly row: R;
  readonly at: number;
  readonly twins: readonly number[];
}

/**
 * The rows of a list, each once: rows of one id that are the same throughout are one. Of rows of one id, or of ids that read
 * alike, that say different things each may be wrong or none: whoever asks what is certain leaves them open.
 */
export function rowsOnce<R extends Identified>(rows: readonly R[]): RowOnce<R>[] {
  const { again, twins } = doublesIn(rows);
  return rows.flatMap((row, at) => (again.has(at) ? [] : [{ row, at, twins: twins.get(at) ?? [] }]));
}

/** The first row of each id, of those that {@link rowsOnce} gives. */
export function firstOfEach<R extends Identified>(rows: readonly RowOnce<R>[]): RowOnce<R>[] {
  const seen = new Set<string>();
  return rows.filter(({ row: { id } }) => !seen.has(id) && seen.add(id));
}

const doublesIn = /* @__PURE__ */ perFrozen((rows: readonly Identified[]) => {
  const again = new Set<number>();
  const twins = new Map<number, readonly number[]>();
  for (const places of grouped(rows.keys(), (at) => asOne(rows[at]?.id ?? "")).values()) {
    if (places.length === 1) continue;
    const different = [...grouped(places, (at) => JSON.stringify(rows[at])).values()];
    for (const [, ...others] of different) for (const at of others) again.add(at);
    const left = different.map(([first]) => first);
    if (left.length > 1) for (const at of left) twins.set(at, left);
  }
  return { again, twins };
});
