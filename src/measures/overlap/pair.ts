import { keyOf, type Label } from "../../finding/index.js";
import type { DecimalString } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import type { Compared, Supplier } from "../supply.js";
import { ratioOf, type Worked } from "../worked.js";
import { type Comparison, compare } from "./compare.js";
import type { Group } from "./groups.js";
import { profilesOf } from "./profile.js";

/** How far two complexes give the same of one list: `both` ÷ `either`. */
export interface OverlapIndex {
  /** Absent where something is missing, or neither gives anything. */
  readonly index?: DecimalString;
  /** What both give, neither by a shared resource. */
  readonly both: readonly string[];
  /** What both give, at least one of them by a shared resource. */
  readonly shared: readonly string[];
  /** How many members one of them or both give. */
  readonly either: number;
  /** Why there is no index, though nothing is missing. */
  readonly reason?: Label;
  /** Paths in the portfolio that would have to be recorded. */
  readonly missing: readonly string[];
}

/** Two complexes of one industry and region, compared. */
export interface OverlapPair {
  readonly type: "overlap-pair";
  readonly key: string;
  /** Their ids, in order. */
  readonly complexes: readonly [string, string];
  readonly industry: string;
  readonly localities: readonly [string, string];
  readonly functions: OverlapIndex;
  readonly capabilities: OverlapIndex;
}

/** Every pair of a group. */
export function pairsOf(plan: Plan, { industry, members }: Group): OverlapPair[] {
  const [functions, capabilities] = [indexer(plan, members, "functions"), indexer(plan, members, "capabilities")];
  const pairs: OverlapPair[] = [];
  for (const [at, a] of members.entries()) {
    for (let other = at + 1; other < members.length; other += 1) {
      const b = members[other];
      if (!b) continue;
      pairs.push({
        type: "overlap-pair",
        key: keyOf("overlap-pair", industry, a.id, b.id),
        complexes: [a.id, b.id],
        industry,
        localities: [a.locality, b.locality],
        functions: functions(at, other),
        capabilities: capabilities(at, other),
      });
    }
  }
  return pairs;
}

/** Compares complexes by their places in a group; each two profiles once, since those of one profile compare alike. */
function indexer(
  plan: Plan,
  members: readonly Supplier[],
  list: Compared,
): (first: number, second: number) => OverlapIndex {
  const { members: names, profiles, of } = profilesOf(plan, members, list);
  const known = profiles.map((): Indexed[] => []);
  const ratioOfCounts = ratios();
  return (first, second) => {
    const [a = 0, b = 0] = [of[first], of[second]];
    const row = known[a] ?? [];
    const [here, there] = [profiles[a], profiles[b]];
    if (here && there) row[b] ??= indexed(compare(here, there), names, ratioOfCounts);
    const { index, missing } = row[b] ?? NOTHING;
    if (missing.length === 0) return index;
    const paths = missing.map(({ of, what }) => {
      const supplier = members[of === "first" ? first : second];
      return `complexes[${supplier?.index}].${what === "list" ? list : "resources"}`;
    });
    return { ...index, missing: paths };
  };
}

/** An index, and what is missing of either complex. */
interface Indexed extends Pick<Comparison, "missing"> {
  readonly index: OverlapIndex;
}

const NOTHING: Indexed = { index: { both: [], shared: [], either: 0, missing: [] }, missing: [] };

function indexed(
  { both, shared, either, missing }: Comparison,
  names: readonly string[],
  ratioOfCounts: ReturnType<typeof ratios>,
): Indexed {
  const named = (places: readonly number[]) => places.map((place) => names[place] ?? "");
  const counted = { both: named(both), shared: named(shared), either, missing: [] };
  if (missing.length > 0) return { index: counted, missing };
  const { value, reason } = ratioOfCounts(both.length, either);
  const index = value === undefined ? counted : { index: value, ...counted };
  return { index: reason ? { ...index, reason } : index, missing };
}

/** Ratios of counts, of which there are few: each is worked out once. */
function ratios(): (both: number, either: number) => Pick<Worked, "value" | "reason"> {
  const known = new Map<string, Worked>();
  return (both, either) => {
    const key = `${both}/${either}`;
    const ratio = known.get(key) ?? ratioOf(both, either);
    known.set(key, ratio);
    return ratio;
  };
}
