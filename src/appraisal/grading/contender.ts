import { compareDecimals, type DecimalString, ownValue, type PlainDate } from "../../kernel/index.js";
import { type Asked, dayOf, type Judged, judgeCondition } from "../../measures/index.js";
import { type Condition, type Plan, placesOpen, placesStanding } from "../../plan/index.js";
import { type Complex, placeOpenBy, tiersPossible, widestPlaceOn } from "../../registry/index.js";
import type { Grade } from "../scorecard/grade.js";

/** One who competes for the grades of a scorecard: what its total can come to, and what else its grade depends on. */
export interface Contender extends Conditions {
  /** The total as it is; absent of one without a record. */
  readonly total?: DecimalString;
  readonly low: DecimalString;
  /** Absent where a bonus may come to any marks. */
  readonly high?: DecimalString;
  /** Whether a veto is in force, or may be. */
  readonly veto: "none" | "possible" | "in-force";
  /** Whether the scorecard refuses to score it, so that for now it takes no place. */
  readonly isRejected: boolean;
  /** Whether it is one of those appraised for certain. */
  readonly isCounted: boolean;
  /** Whether it reads alike with another, so that it may be none. */
  readonly isPerhapsNone?: boolean;
  /**
   * What a quota may be shared out within: the widest place that it lies in or one of a kind, the tier or the member of a
   * trait; absent where it is not known.
   */
  readonly groupIn: (within: string) => string | undefined;
}

/** What the conditions of each grade say. */
export interface Conditions {
  readonly when: readonly Judged["verdict"][];
  readonly given: readonly Judged["verdict"][];
}

/** What the conditions of grades say of whom they are asked, and which inputs are missing to say so. */
export function judgeGrades(
  grades: readonly Grade[],
  asked: Asked,
  high: DecimalString | undefined,
): Conditions & { readonly missing: readonly string[] } {
  const judged = (condition: Condition | undefined, without: Judged["verdict"]) =>
    condition ? judgeCondition(condition, asked) : { verdict: without, missing: [] };
  const when = grades.map((grade) => judged(grade.when, "met"));
  const given = grades.map((grade) => judged(grade.given, "unmet"));
  // What is out of reach does not hang on its condition.
  const within = when.filter((_, at) => high === undefined || compareDecimals(high, grades[at]?.atLeast ?? "0") >= 0);
  return {
    when: when.map(({ verdict }) => verdict),
    given: given.map(({ verdict }) => verdict),
    missing: [...within, ...given].flatMap((each) => (each.verdict === "unknown" ? each.missing : [])),
  };
}

/** The group that a complex stands in, on the day that counts for the year asked about. */
export function groupOf(asked: Asked): Contender["groupIn"] {
  return (within) => {
    const { plan, complex } = asked;
    const day = dayOf(asked);
    if (!plan || !complex || day === undefined) return undefined;
    if (within === "locality")
      return placeOpenBy(plan, complex, day).length > 0 ? undefined : widestPlaceOn(plan, complex, day);
    if (within === "tier") {
      const [tier, ...others] = tiersPossible(plan, complex, day);
      return others.length > 0 ? undefined : tier;
    }
    if (plan.localities.some(({ kind }) => kind === within)) return placeOfKind(plan, complex, day, within);
    return memberIn(plan, within, ownValue(asked.facts?.(day).traits, within));
  };
}

/** The one member of a trait that a complex is; one of several, or in a word that is not the plan's, may compete in any group. */
function memberIn({ traits = [] }: Plan, within: string, members: string | readonly string[] | undefined) {
  if (members === undefined) return undefined;
  const [member = "", ...others] = typeof members === "string" ? [members] : members;
  const known = traits.find(({ id }) => id === within)?.members.map(({ id }) => id) ?? [];
  return others.length === 0 && (member === "" || known.includes(member)) ? member : undefined;
}

/** The place of a kind that a complex lies in; its own, where that lies in none. Nothing where that is not known. */
function placeOfKind(plan: Plan, complex: Complex, day: PlainDate, kind: string): string | undefined {
  if (placesOpen(plan, complex).length > 0) return undefined;
  const places = placesStanding(plan, complex, day).flatMap(
    (place) => plan.localities.find(({ id }) => id === place) ?? [],
  );
  return (places.find((place) => place.kind === kind) ?? places[0])?.id;
}

/** Whether it competes at all, given neither a grade by itself nor the lowest by a veto: for certain, perhaps, or not. */
export function competes({ veto, given }: Contender): Judged["verdict"] {
  if (veto === "in-force" || given.includes("met")) return "unmet";
  return veto === "possible" || given.includes("unknown") ? "unknown" : "met";
}
