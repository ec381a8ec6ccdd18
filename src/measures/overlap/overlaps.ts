import * as z from "zod";
import {
  faultAt,
  guarded,
  PolicyError,
  type ReadingsUsed,
  readBy,
  type Stamp,
  stampOf,
  takes,
} from "../../finding/index.js";
import {
  compareDecimals,
  type DecimalInput,
  type DecimalString,
  dateSchema,
  objectOf,
  ownValue,
  type PlainDate,
  readDecimal,
} from "../../kernel/index.js";
import { madePlan, type Plan, readingsUsed } from "../../plan/index.js";
import { Portfolio } from "../../registry/index.js";
import { suppliersOn } from "../supply.js";
import { clustersOf, type OverlapCluster } from "./cluster.js";
import { type Group, groupsOf } from "./groups.js";
import { type OverlapPair, pairsOf } from "./pair.js";
import { type Redundancy, redundancyOf } from "./redundancy.js";

/** Where complexes duplicate each other. */
export interface Overlaps {
  readonly type: "overlaps";
  /** Every pair within one industry and region. */
  readonly pairs: readonly OverlapPair[];
  /** Groups of duplicates; absent where no threshold is given. */
  readonly clusters?: readonly OverlapCluster[];
  /** By function, within each industry and region. */
  readonly redundancy: readonly Redundancy[];
  readonly clauses: readonly string[];
  readonly readings: ReadingsUsed;
  /** Paths of the industries that are not recorded, whose complexes are compared with none. */
  readonly missing: readonly string[];
  readonly stamp: Stamp;
}

/** How {@link overlaps} looks. */
export interface OverlapOptions {
  /** The day, whose own events count. */
  readonly asOf: PlainDate;
  /** What a region is: each locality (default), or the whole area. */
  readonly within?: "locality" | "area";
  /** From which index of functions on (included) two complexes are duplicates, from 0 to 1; the plan sets none. */
  readonly threshold?: DecimalInput;
}

/**
 * Where complexes duplicate each other (交叉重复): pair by pair, in clusters, and function by function.
 *
 * Compared are the complexes that hold a tier on the day, those of one industry and region with each other; the region
 * is the locality or the whole area. The **index** of a pair is the Jaccard index (Jaccard, 1901) of what they give, to
 * 12 places: what both give ÷ what either gives, where what one of them gives by a *shared* resource (one whose
 * `functions` name it) is not given twice but stands below the line. So sharing counts for a complex; sharing that is
 * not recorded is not presumed. Capabilities are compared in the same way, shared where an exact pair of the crosswalk
 * says so. **Redundancy** is Σ max(0, n − 1) ÷ Σ N over the functions, N being those who give one and n those of them who
 * do so by themselves. **Clusters** are the connected components of pairs whose index of functions reaches the threshold;
 * a pair whose index is not known joins none.
 *
 * Every pair is an answer of its own, so time and room grow with the square of the complexes of one industry and region,
 * up to a million pairs; redundancy and the measure `overlap` do without pairs.
 *
 * Work: in proportion to the pairs of complexes of one industry and place, those alike taken together; a million at the most.
 *
 * @param options - `asOf`, and where wanted `within` and `threshold`
 * @throws {@link PolicyError} for a date that does not exist, a threshold that is no decimal from 0 to 1, records that
 * the schema refuses, or more than a million pairs
 *
 * @see 4.3.2a
 * @see 4.3.3
 * @example
 * ```ts
 * import { overlaps, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const common = {
 *   locality: "wenling", industry: { id: "pumps", categories: ["pumps-motors"] },
 *   milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
 * };
 * const { pairs, clusters, redundancy } = overlaps(taizhou, Portfolio.parse({ complexes: [
 *   { ...common, id: "a", name: "甲", functions: ["creative-design", "inspection-testing"] },
 *   { ...common, id: "b", name: "乙", functions: ["inspection-testing"] },
 * ] }), { asOf: "2020-12-31", threshold: "0.5" });
 * pairs.map(({ functions }) => [functions.both, functions.index]); // => [[["inspection-testing"], "0.5"]]
 * clusters?.map(({ complexes }) => complexes); // => [["a", "b"]]
 * redundancy.map(({ value }) => value); // => ["0.333333333333"]
 * ```
 */
export function overlaps(plan: Plan, portfolio: Portfolio, options: OverlapOptions): Overlaps {
  return guarded(overlapsTakes, overlapsOn, plan, portfolio, options);
}

/** What {@link overlaps} takes. */
export const overlapsTakes = /* @__PURE__ */ takes("overlaps", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: objectOf({
    asOf: dateSchema,
    within: z.enum(["locality", "area"]).exactOptional(),
    threshold: z.unknown().exactOptional(),
  }),
}));

function overlapsOn(
  plan: Plan,
  portfolio: Portfolio,
  { asOf, within = "locality", threshold }: OverlapOptions,
): Overlaps {
  const least = threshold === undefined ? undefined : requireShare("threshold", threshold);
  const { groups, missing } = groupsOf(suppliersOn(plan, portfolio, asOf), within);
  requireFewPairs(groups);
  const pairs = groups.map((group) => pairsOf(plan, group));
  const rules = ["measure-overlap", "measure-redundancy"];
  return {
    type: "overlaps",
    pairs: pairs.flat(),
    ...(least !== undefined && { clusters: pairs.flatMap((each) => clustersOf(each, least)) }),
    redundancy: groups.map((group) => redundancyOf(plan, group)),
    clauses: [...new Set(rules.flatMap((rule) => ownValue(plan.cites, rule) ?? []))],
    readings: readingsUsed(plan, ["practice.delistingEnds", "localities"]),
    missing,
    stamp: stampOf(plan, asOf),
  };
}

/** So many pairs take some hundred megabytes. */
const MOST_PAIRS = 1_000_000;

function requireFewPairs(groups: readonly Group[]): void {
  const pairs = groups.reduce((sum, { members: { length } }) => sum + (length * (length - 1)) / 2, 0);
  if (pairs <= MOST_PAIRS) return;
  const en = `complexes of which those of one industry and region make at most ${MOST_PAIRS} pairs`;
  throw new PolicyError({ zh: "两两比较的综合体过多", en: "too many pairs of complexes" }, [
    faultAt(
      "portfolio.complexes",
      pairs,
      `同一产业、同一地方的综合体两两组合不超过${MOST_PAIRS}对`,
      en,
      [],
      "too-much",
    ),
  ]);
}

function requireShare(path: string, value: DecimalInput): DecimalString {
  const share = readDecimal(value);
  if (share !== undefined && compareDecimals(share, "0") >= 0 && compareDecimals(share, "1") <= 0) return share;
  throw new PolicyError({ zh: "门槛无效", en: "not a usable threshold" }, [
    faultAt(path, value, "0至1之间的数", "a decimal from 0 to 1", "0.8"),
  ]);
}
