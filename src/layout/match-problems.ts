import { type Finding, type Items, requireDate, type Verdict } from "../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  daysBetween,
  type PlainDate,
  wholeDecimal,
  yearEnd,
} from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { type Need, type Portfolio, stateIn } from "../registry/index.js";
import { layoutFinding } from "./finding.js";
import { type Offer, type Offers, offersOf } from "./offers.js";
import { ratioOf } from "./ratio.js";

/** How far a complex fits a problem, with the reasons. */
export interface ProblemMatch {
  readonly complex: string;
  /** Of what the problem asks (its industry, each function, each resource) the part that the complex is known to have, to 12 places. */
  readonly score: DecimalString;
  readonly industry: "met" | "unmet" | "unknown";
  readonly functions: Items;
  readonly resources: Items;
}

/** A problem, how it stands, and who could solve it. */
export interface ProblemRow {
  readonly need: string;
  readonly kind: Need["kind"];
  readonly status: "open" | "answered" | "resolved";
  /** Days from the day it was raised to the answer; absent without one. */
  readonly responseDays?: number;
  /** The complex that has taken it up. */
  readonly complex?: string;
  /** Best first. */
  readonly matches: readonly ProblemMatch[];
  /** `met` with a match; without one `unmet`, or `unknown` where a complex's record does not say. */
  readonly verdict: Verdict;
}

/** How the problems of one kind fare. */
export interface ProblemsOfKind {
  readonly kind: Need["kind"];
  readonly raised: number;
  readonly answered: number;
  readonly resolved: number;
  /** resolved ÷ raised to 12 places; absent where none was raised. */
  readonly resolutionRate?: DecimalString;
  /** Mean days to the answer, of those answered, to 12 places; absent where none was. */
  readonly meanResponseDays?: DecimalString;
  readonly slowestResponseDays?: number;
}

/** Problems matched to complexes. */
export interface ProblemsMatched {
  readonly rows: readonly ProblemRow[];
  /** Ids of the problems that no complex fits. */
  readonly unmatched: readonly string[];
  readonly kinds: readonly ProblemsOfKind[];
  readonly findings: readonly Finding[];
}

/** On which day, and under which plan, problems are matched. */
export interface MatchingOptions {
  /** The day at whose close records count; all of them, where absent. */
  readonly asOf?: PlainDate;
  /** The plan whose clauses are cited. */
  readonly plan?: Plan;
}

/**
 * Which complexes could solve which technical problems, which problems none fits, and how they fare by kind.
 *
 * A complex fits a problem if it is known to offer one of the functions or resources asked for; where none are asked
 * for, if it is of the industry. The better fit has the higher score, then the industry, then the earlier id. A
 * problem's industry may be that of the complex or one of its categories.
 *
 * @param needs - key, common and individual problems; those raised later than `asOf` do not count
 * @param portfolio - the complexes
 * @param options - `asOf`: the day; `plan`: whose clauses are cited
 * @throws {@link PolicyError} for a date that does not exist
 *
 * @see 4.2.1
 * @see 4.2.2
 * @see 5.3.3
 * @example
 * ```ts
 * import { matchProblems, Portfolio } from "innovation-service-complex";
 *
 * const portfolio = Portfolio.parse({
 *   complexes: [{
 *     id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [],
 *     functions: ["research-development"], industry: { id: "water-pumps", categories: ["pumps-motors"] },
 *   }],
 *   needs: [{
 *     id: "cavitation", kind: "common", industry: "pumps-motors", raisedOn: "2019-03-01", answeredOn: "2019-03-11",
 *     functions: ["research-development", "inspection-testing"],
 *   }],
 * });
 * const { rows, kinds } = matchProblems(portfolio.needs ?? [], portfolio, { asOf: "2019-12-31" });
 * rows[0]?.matches[0]?.score; // => "0.666666666667"
 * kinds[1]?.meanResponseDays; // => "10"
 * ```
 */
export function matchProblems(
  needs: readonly Need[],
  { complexes }: Pick<Portfolio, "complexes">,
  { asOf = yearEnd(LAST_YEAR), plan }: MatchingOptions = {},
): ProblemsMatched {
  requireDate("asOf", asOf);
  const offers = offersOf(complexes, asOf);
  const raised = needs.filter(({ raisedOn }) => raisedOn <= asOf);
  const looked = raised.map((need) => lookAt(need, offers, asOf));
  const rows = looked.map(({ row }) => row);
  return {
    rows,
    unmatched: rows.filter(({ matches }) => matches.length === 0).map(({ need }) => need),
    kinds: (["key", "common", "individual"] as const).map((kind) => ofKind(kind, rows)),
    findings: looked.map(({ row: { need, verdict, matches }, missing }) =>
      layoutFinding(
        plan,
        "match-problem",
        { kind: "needs", id: need },
        {
          effect: "advises",
          verdict,
          actual: wholeDecimal(matches.length),
          unit: "complexes",
          missing,
        },
      ),
    ),
  };
}

const LAST_YEAR = 9999;

/** A problem, and what is not recorded of complexes that could show that one fits it. */
function lookAt(
  need: Need,
  offers: Offers,
  asOf: PlainDate,
): { readonly row: ProblemRow; readonly missing: readonly string[] } {
  const { id, kind, raisedOn, answeredOn, resolvedOn, complex } = need;
  const answered = [answeredOn, resolvedOn].flatMap((on) => (on !== undefined && on <= asOf ? [on] : [])).sort()[0];
  const resolved = resolvedOn !== undefined && resolvedOn <= asOf;
  const matches = offers
    .forNeed(need)
    .map((offer) => matchOf(need, offer))
    .sort(better);
  const missing = matches.length > 0 ? [] : offers.unsaid(need).map((place) => `complexes${place}`);
  const row: ProblemRow = {
    need: id,
    kind,
    status: resolved ? "resolved" : answered === undefined ? "open" : "answered",
    ...(answered !== undefined && { responseDays: daysBetween(raisedOn, answered) }),
    ...(complex !== undefined && { complex }),
    matches,
    verdict: matches.length > 0 ? "met" : missing.length > 0 ? "unknown" : "unmet",
  };
  return { row, missing };
}

function matchOf({ industry, functions = [], resources = [] }: Need, { complex, facts, kinds }: Offer): ProblemMatch {
  const own = facts.industry;
  const same = own && (own.id === industry || own.categories.includes(industry));
  const offered = itemsOf(functions, (member) => stateIn(facts.functions, member));
  const held = itemsOf(resources, (member) => kinds?.has(member));
  const has = offered.has.length + held.has.length + Number(same === true);
  const asked = offered.has.length + offered.lacks.length + offered.unknown.length + new Set(resources).size + 1;
  return {
    complex: complex.id,
    score: ratioOf(wholeDecimal(has), wholeDecimal(asked)) ?? "0",
    industry: same === undefined ? "unknown" : same ? "met" : "unmet",
    functions: offered,
    resources: held,
  };
}

function itemsOf(members: readonly string[], stateOf: (member: string) => boolean | undefined): Items {
  const asked = [...new Set(members)];
  const of = (state: boolean | undefined) => asked.filter((member) => stateOf(member) === state);
  return { has: of(true), lacks: of(false), unknown: of(undefined) };
}

function better(a: ProblemMatch, b: ProblemMatch): number {
  return (
    compareDecimals(b.score, a.score) ||
    Number(b.industry === "met") - Number(a.industry === "met") ||
    (a.complex < b.complex ? -1 : a.complex > b.complex ? 1 : 0)
  );
}

function ofKind(kind: Need["kind"], all: readonly ProblemRow[]): ProblemsOfKind {
  const rows = all.filter((row) => row.kind === kind);
  const days = rows.flatMap(({ responseDays }) => responseDays ?? []);
  const resolved = rows.filter(({ status }) => status === "resolved").length;
  const rate = ratioOf(wholeDecimal(resolved), wholeDecimal(rows.length));
  const total = days.reduce((sum, each) => sum + each, 0);
  const mean = ratioOf(wholeDecimal(total), wholeDecimal(days.length));
  return {
    kind,
    raised: rows.length,
    answered: days.length,
    resolved,
    ...(rate !== undefined && { resolutionRate: rate }),
    ...(mean !== undefined && {
      meanResponseDays: mean,
      slowestResponseDays: days.reduce((slowest, each) => (each > slowest ? each : slowest), 0),
    }),
  };
}
