import { asOne, perFrozen } from "../kernel/index.js";
import type { Complex } from "./complex.js";
import type { Portfolio } from "./portfolio.js";

/** What complexes are told apart by. */
type Named = Pick<Complex, "id" | "name">;

/**
 * The complexes that read alike with another, by id or by name but for case, width and white space, each with all that it
 * reads alike with: they may be one.
 */
export function alikeAmong<C extends Named>(complexes: readonly C[]): Map<C, readonly C[]> {
  if (complexes.length < 2) return new Map();
  const groups = new Map<string, C[]>();
  for (const complex of complexes) {
    const keys = keysOf(complex);
    const [largest = [], ...smaller] = [...new Set(keys.flatMap((key) => [groups.get(key) ?? []]))].sort(
      (a, b) => b.length - a.length,
    );
    largest.push(...smaller.flat(), complex);
    for (const each of [complex, ...smaller.flat()]) for (const key of keysOf(each)) groups.set(key, largest);
  }
  return new Map(
    [...new Set(groups.values())].flatMap((group) =>
      group.length > 1 ? group.map((one) => [one, group] as const) : [],
    ),
  );
}

function keysOf({ id, name }: Named): string[] {
  return [`id ${asOne(id)}`, `name ${asOne(name)}`];
}

/** The complexes on record by id, of several of one id the first. */
export const byIdIn = /* @__PURE__ */ perFrozen(
  ({ complexes }: Portfolio): ReadonlyMap<string, Complex> =>
    new Map([...complexes].reverse().map((complex) => [complex.id, complex])),
);

/** The ids of those on record that read alike with another, so that each of them may turn out to be none. */
export const alikeIn = /* @__PURE__ */ perFrozen(({ complexes }: Portfolio) => idsOfAlike(complexes));

/** The ids of those that read alike; records that are the same throughout are one. */
export function idsOfAlike(complexes: readonly Named[]): ReadonlySet<string> {
  const groups = new Set(alikeAmong(complexes).values());
  const apart = [...groups].filter((group) => new Set(group.map((each) => JSON.stringify(each))).size > 1);
  return new Set(apart.flat().map(({ id }) => id));
}
