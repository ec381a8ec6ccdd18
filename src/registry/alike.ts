import { asOne } from "../kernel/index.js";
import type { Complex } from "./complex.js";

/**
 * The complexes that read alike with another, by id or by name but for case, width and white space, each with all that it
 * reads alike with: they may be one.
 */
export function alikeAmong(complexes: readonly Complex[]): Map<Complex, readonly Complex[]> {
  const groups = new Map<string, Complex[]>();
  for (const complex of complexes) {
    const keys = [`id ${asOne(complex.id)}`, `name ${asOne(complex.name)}`];
    const [largest = [], ...smaller] = [...new Set(keys.flatMap((key) => [groups.get(key) ?? []]))].sort(
      (a, b) => b.length - a.length,
    );
    largest.push(...smaller.flat(), complex);
    for (const each of [complex, ...smaller.flat()])
      for (const key of [`id ${asOne(each.id)}`, `name ${asOne(each.name)}`]) groups.set(key, largest);
  }
  return new Map(
    [...new Set(groups.values())].flatMap((group) =>
      group.length > 1 ? group.map((one) => [one, group] as const) : [],
    ),
  );
}
