import { keyOf } from "../../finding/index.js";
import { compareDecimals, type DecimalString } from "../../kernel/index.js";
import type { OverlapPair } from "./pair.js";

/** Complexes that duplicate each other, directly or through others. */
export interface OverlapCluster {
  readonly type: "overlap-cluster";
  readonly key: string;
  readonly industry: string;
  readonly complexes: readonly string[];
}

/** The connected components of the pairs of one group that reach the threshold. */
export function clustersOf(pairs: readonly OverlapPair[], least: DecimalString): OverlapCluster[] {
  const cluster = new Map<string, Set<string>>();
  const clusterOf = (id: string) => {
    const known = cluster.get(id) ?? new Set([id]);
    cluster.set(id, known);
    return known;
  };
  for (const { complexes, functions } of pairs) {
    if (functions.index === undefined || compareDecimals(functions.index, least) < 0) continue;
    const [one, other] = [clusterOf(complexes[0]), clusterOf(complexes[1])];
    if (one === other) continue;
    const [larger, smaller] = one.size < other.size ? [other, one] : [one, other];
    for (const id of smaller) {
      larger.add(id);
      cluster.set(id, larger);
    }
  }
  const [first] = pairs;
  const industry = first?.industry ?? "";
  return [...new Set(cluster.values())].map((members) => {
    const complexes = [...members].sort();
    // No complex is in two of one industry.
    return { type: "overlap-cluster", key: keyOf("overlap-cluster", industry, complexes[0]), industry, complexes };
  });
}
