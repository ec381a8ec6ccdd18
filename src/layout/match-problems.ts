import { type Finding, guarded, keyOf, readBy, takes, type Verdict } from "../finding/index.js";
import {
  countSchema,
  type DecimalString,
  dateSchema,
  daysBetween,
  objectOf,
  type PlainDate,
  wholeDecimal,
} from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import {
  firstOfEach,
  isUnderstood,
  type Need,
  type NotStanding,
  notStanding,
  Portfolio,
  perhapsNone,
  rowsOnce,
} from "../registry/index.js";
import { layoutFinding } from "./finding.js";
import { type Fits, fitsFor, type ProblemMatch } from "./fits.js";
import { offersOf } from "./offers.js";
import { ratioOf } from "./ratio.js";

/** A problem, how it stands, and who could solve it. */
export interface ProblemRow {
  readonly type: "problem-row";
  readonly key: string;
  readonly need: string;
  readonly kind: Need["kind"];
  readonly status: "open" | "answered" | "resolved";
  /** Days from the day it was raised to the answer; absent without one. */
  readonly responseDays?: number;
  /** The complex that has taken it up. */
  readonly complex?: string;
  /** How many complexes fit it. */
  readonly fitting: number;
  /** Those that fit best, best first, as many as are asked for. */
  readonly matches: readonly ProblemMatch[];
  /** `met` where a complex fits; without one `unmet`, or `unknown` where a complex's record does not say. */
  readonly verdict: Verdict;
}

/** How the problems of one kind fare. */
export interface ProblemsOfKind {
  readonly type: "problems-of-kind";
  readonly key: string;
  readonly kind: Need["kind"];
  /** How many were raised (提出). */
  readonly raised: number;
  /** How many are answered (已答复). */
  readonly answered: number;
  /** How many are resolved (已解决). */
  readonly resolved: number;
  /** resolved ÷ raised to 12 places; absent where none was raised. */
  readonly resolutionRate?: DecimalString;
  /** Mean days to the answer, of those answered, to 12 places; absent where none was. */
  readonly meanResponseDays?: DecimalString;
  /** The most days that an answer took (最慢答复天数). */
  readonly slowestResponseDays?: number;
}

/** Problems matched to complexes. */
export interface ProblemsMatched {
  readonly type: "problems-matched";
  readonly rows: readonly ProblemRow[];
  /** Ids of the problems that no complex fits. */
  readonly unmatched: readonly string[];
  readonly kinds: readonly ProblemsOfKind[];
  readonly findings: readonly Finding[];
  /** Under a plan: what is on record and no complex on the day, and takes up no problem. */
  readonly leftOut: readonly NotStanding[];
}

/** On which day, and under which plan, problems are matched, and how many matches are listed. */
export interface MatchingOptions {
  /** The day at whose close records count. */
  readonly asOf: PlainDate;
  /** How many of the best matches of each problem are listed at most; 10 where absent. */
  readonly best?: number;
}

/**
 * Which complexes could solve which technical problems, which problems none fits, and how they fare by kind.
 *
 * A complex fits a problem if it is known to offer one of the functions or resources asked for; where none are asked
 * for, if it is of the industry. The better fit has the higher score, then the industry, then the earlier id. A
 * problem's industry may be that of the complex or one of its categories. All that fit are counted (`fitting`), the
 * best of them listed.
 *
 * Complexes of the same functions and kinds of resource are compared with a problem once, and so are problems that ask
 * for the same: the work grows with the different supplies that fit times the different problems.
 *
 * Work: in proportion to the different supplies × the different problems that they fit; n log n in the complexes.
 *
 * @param plan - whose clauses are cited, and whose reading says who is a complex on the day
 * @param portfolio - the complexes, and the key, common and individual problems (`needs`); those raised later than `asOf`
 * do not count
 * @param options - `asOf`: the day; `best`: how many matches are listed at most
 * @throws {@link PolicyError} for a date that does not exist, a `best` that is no integer from 0, or records that the
 * schema refuses
 *
 * @see 4.2.1
 * @see 4.2.2
 * @see 5.3.3
 * @example
 * ```ts
 * import { matchProblems, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({
 *   complexes: [{
 *     id: "pumps", name: "泵业综合体", locality: "wenling",
 *     milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 *     functions: ["research-development"], industry: { id: "water-pumps", categories: ["pumps-motors"] },
 *   }],
 *   needs: [{
 *     id: "cavitation", kind: "common", industry: "pumps-motors", raisedOn: "2019-03-01", answeredOn: "2019-03-11",
 *     functions: ["research-development", "inspection-testing"],
 *   }],
 * });
 * const { rows, kinds } = matchProblems(taizhou, portfolio, { asOf: "2019-12-31" });
 * rows[0]?.matches[0]?.score; // => "0.666666666667"
 * kinds[1]?.meanResponseDays; // => "10"
 * ```
 */
export function matchProblems(plan: Plan, portfolio: Portfolio, options: MatchingOptions): ProblemsMatched {
  return guarded(matchProblemsTakes, problemsMatched, plan, portfolio, options);
}

/** What {@link matchProblems} takes. */
export const matchProblemsTakes = /* @__PURE__ */ takes("matchProblems", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: objectOf({ asOf: dateSchema, best: countSchema.exactOptional() }),
}));

function problemsMatched(plan: Plan, portfolio: Portfolio, { asOf, best = 10 }: MatchingOptions): ProblemsMatched {
  const { complexes, members, needs = [] } = portfolio;
  const leftOut = complexes.flatMap((complex) => notStanding(plan, complex, asOf) ?? []);
  const out = new Set(leftOut.map(({ complex }) => complex));
  const ground = { plan, portfolio, asOf };
  const offersBut = (gone: Pick<ReadonlySet<string>, "has">) =>
    offersOf(ground, ({ id }) => !out.has(id) && !gone.has(id));
  const isOpen = (list: "functions" | "resourceKinds") => (id: string) => !isUnderstood(plan, members, list, id);
  const isAnyOpen = (id: string) => isOpen("functions")(id) && isOpen("resourceKinds")(id);
  const offers = offersBut(new Set());
  const fits = fitsFor(offers, best, isAnyOpen);
  const alike = perhapsNone(ground);
  const surely = alike.size === 0 ? fits : fitsFor(offersBut(alike), 0, isAnyOpen);
  const paths = [...alike].flatMap(([id, open]) => (out.has(id) ? [] : open));
  // What it asks for in words that nobody knows, whoever has that.
  const asked = ({ functions = [], resources = [] }: Need, at: number) => [
    ...(functions.some(isOpen("functions")) ? [`needs[${at}].functions`] : []),
    ...(resources.some(isOpen("resourceKinds")) ? [`needs[${at}].resources`] : []),
  ];
  const raised = firstOfEach(rowsOnce(needs).filter(({ row }) => row.raisedOn <= asOf));
  const looked = raised.map(({ row: need, at, twins }) => {
    const found = fits(need);
    // Who alone fits may be none.
    const open =
      twins.length > 0
        ? [`needs[${at}].id`]
        : found.fitting === 0
          ? [...asked(need, at), ...offers.unsaid(need).map((place) => `complexes${place}`)]
          : surely(need).fitting === 0
            ? paths
            : [];
    return lookAt(need, found, open, asOf);
  });
  const rows = looked.map(({ row }) => row);
  return {
    type: "problems-matched",
    rows,
    unmatched: rows.filter(({ verdict }) => verdict === "unmet").map(({ need }) => need),
    kinds: (["key", "common", "individual"] as const).map((kind) => ofKind(kind, rows)),
    findings: looked.map(({ row: { need, verdict, fitting }, missing }) =>
      layoutFinding(
        plan,
        "match-problem",
        { kind: "needs", id: need },
        {
          effect: "advises",
          verdict,
          actual: wholeDecimal(fitting),
          unit: "complexes",
          missing,
        },
      ),
    ),
    leftOut,
  };
}

/** A problem, and what is not recorded of complexes that could show that one fits it. */
function lookAt(
  need: Need,
  { fitting, matches }: Fits,
  missing: readonly string[],
  asOf: PlainDate,
): { readonly row: ProblemRow; readonly missing: readonly string[] } {
  const { id, kind, raisedOn, answeredOn, resolvedOn, complex } = need;
  const answered = [answeredOn, resolvedOn].flatMap((on) => (on !== undefined && on <= asOf ? [on] : [])).sort()[0];
  const resolved = resolvedOn !== undefined && resolvedOn <= asOf;
  const row: ProblemRow = {
    type: "problem-row",
    key: keyOf("problem-row", id),
    need: id,
    kind,
    status: resolved ? "resolved" : answered === undefined ? "open" : "answered",
    ...(answered !== undefined && { responseDays: daysBetween(raisedOn, answered) }),
    ...(complex !== undefined && { complex }),
    fitting,
    // Written out: what is spread has a description of its own of its keys, which takes more room than all it says.
    matches: matches.map(({ type, complex: taker, score, industry, functions, resources }) => {
      return { type, key: keyOf("problem-match", id, taker), complex: taker, score, industry, functions, resources };
    }),
    verdict: missing.length > 0 ? "unknown" : fitting > 0 ? "met" : "unmet",
  };
  return { row, missing };
}

function ofKind(kind: Need["kind"], all: readonly ProblemRow[]): ProblemsOfKind {
  const rows = all.filter((row) => row.kind === kind);
  const days = rows.flatMap(({ responseDays }) => responseDays ?? []);
  const resolved = rows.filter(({ status }) => status === "resolved").length;
  const rate = ratioOf(wholeDecimal(resolved), wholeDecimal(rows.length));
  const total = days.reduce((sum, each) => sum + each, 0);
  const mean = ratioOf(wholeDecimal(total), wholeDecimal(days.length));
  return {
    type: "problems-of-kind",
    key: keyOf("problems-of-kind", kind),
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
