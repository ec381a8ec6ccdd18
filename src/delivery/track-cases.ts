import { eachReadBy, type Finding, guarded, keyOf, takes } from "../finding/index.js";
import { Calendar, dateSchema, grouped, objectOf, type PlainDate, wholeDecimal } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { caseLateness, EnterpriseCase, firstOfEach, type RowOnce, rowsOnce, stateOn } from "../registry/index.js";
import { beyondCalendar } from "./beyond-calendar.js";
import { daysWith, type Standing, timed } from "./case-time.js";
import { type Found, findingBy } from "./rule-finding.js";

/** What is looked at, and how days are counted. */
export interface CaseOptions {
  /** The day, at whose close the cases are looked at. */
  readonly asOf: PlainDate;
  /** Which days are worked; every day, where absent. */
  readonly calendar?: Calendar;
}

/** A case that is not closed on the day. */
export interface OpenCase {
  readonly type: "open-case";
  readonly key: string;
  /** Id of the case (诉求). */
  readonly case: string;
  readonly complex: string;
  readonly enterprise: string;
  readonly kind: EnterpriseCase["kind"];
  /** Days since it was opened, the day itself not counted. */
  readonly ageDays: number;
  /** Whether it is answered; an answer is no solution (是否答复). */
  readonly answered: boolean;
}

/** A theme that came up more than once. */
export interface RecurringTheme {
  readonly type: "recurring-theme";
  readonly key: string;
  readonly theme: string;
  /** How many cases have it (诉求数). */
  readonly cases: readonly string[];
  /** How many of them are open (未办结). */
  readonly open: number;
  readonly complexes: readonly string[];
}

/** What enterprises have asked and how they were answered, on a day. */
export interface CaseReport {
  readonly type: "case-report";
  readonly asOf: PlainDate;
  /** How many were opened by the day (受理). */
  readonly opened: number;
  /** How many of them are answered (已答复). */
  readonly answered: number;
  /** How many of them are closed (已办结). */
  readonly closed: number;
  /** Oldest first. */
  readonly open: readonly OpenCase[];
  /** Most frequent first. */
  readonly themes: readonly RecurringTheme[];
  /** Cases whose theme is not recorded. */
  readonly withoutTheme: readonly string[];
  /** Cases not answered by the day although their time is over. */
  readonly overdue: readonly string[];
  /** On the answer to each case, its solution, the care of each complex that has any, then on days the calendar does not know. */
  readonly findings: readonly Finding[];
}

/**
 * Which concerns of enterprises are open on a day and for how long, which themes recur, and which have waited longer
 * for an answer than was promised, or for a solution than the plan gives: an answer is no solution.
 *
 * The limit of an answer is what a case promises, else `practice.answerWithinDays` of the plan, that of a solution, which
 * is there once a case is closed, `practice.solveWithinDays` (both by a reading of 及时); without one, whether either
 * comes in time is `unknown`. A case is in time up to the limit's last day, the day of opening not counted; what has not come at the
 * close of that day is late, and before it not due (`not-applicable`). An open case breaks no clause by itself, so that the care of a complex is `met` once all its
 * cases are closed and `unknown` until then. Where days are counted that the calendar does not know, a finding says so.
 * A standard on the same (`late`) counts calendar days; with a `calendar` the two may differ.
 *
 * Work: linear in the cases and their steps.
 *
 * @param plan - whose clauses the findings cite, and which may set a limit for cases without a promise
 * @param cases - in any order; those opened after the day do not count
 * @param options - `asOf`, and how days are counted
 * @throws {@link PolicyError} for a date that does not exist or a calendar that cannot be read
 *
 * @see 5.3.2
 * @see 5.3.3
 * @example
 * ```ts
 * import { trackCases } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const asked = { complex: "pumps", enterprise: "firm-a", kind: "need", theme: "testing" } as const;
 * const report = trackCases(
 *   taizhou,
 *   [
 *     { id: "case-1", ...asked, openedOn: "2020-09-28", promisedDays: 3 },
 *     { id: "case-2", ...asked, openedOn: "2020-09-29" },
 *   ],
 *   { asOf: "2020-10-09", calendar: { restDays: [6, 7], holidays: ["2020-10-01", "2020-10-02", "2020-10-05",
 *     "2020-10-06", "2020-10-07", "2020-10-08"] } },
 * );
 * report.open.map(({ ageDays }) => ageDays); // => [3, 2]
 * report.themes.map(({ theme, open }) => [theme, open]); // => [["testing", 2]]
 * report.findings.slice(0, 3).map(({ rule, verdict }) => [rule, verdict]);
 * // => [["case-answer", "unmet"], ["case-answer", "unknown"], ["case-solution", "unknown"]]
 * ```
 */
export function trackCases(plan: Plan, cases: readonly EnterpriseCase[], options: CaseOptions): CaseReport {
  return guarded(trackCasesTakes, casesOn, plan, cases, options);
}

/** What {@link trackCases} takes. */
export const trackCasesTakes = /* @__PURE__ */ takes("trackCases", () => ({
  plan: madePlan,
  cases: eachReadBy(EnterpriseCase),
  options: objectOf({ asOf: dateSchema, calendar: Calendar.exactOptional() }),
}));

function casesOn(plan: Plan, cases: readonly EnterpriseCase[], { asOf, calendar }: CaseOptions): CaseReport {
  const counted = daysWith(calendar);
  const rows = rowsOnce(cases).filter(({ row }) => row.openedOn <= asOf);
  const standing = ({ row, twins }: RowOnce<EnterpriseCase>): Standing => {
    return { ...row, ...stateOn(row, asOf), doubted: twins.length > 0 };
  };
  const known = firstOfEach(rows).map(standing);
  const open = known.filter(({ closed }) => !closed).map((each) => openCase(each, counted(each.openedOn, asOf)));
  const unit = calendar ? "working-days" : "days";
  const timesOf = (of: "answer" | "solution") =>
    known.map((each) => timed(each, caseLateness(of, each, plan, asOf, counted), unit));
  const [answers, solutions] = [timesOf("answer"), timesOf("solution")];
  return {
    type: "case-report",
    asOf,
    opened: known.length,
    answered: known.filter(({ answered }) => answered).length,
    closed: known.filter(({ closed }) => closed).length,
    open: open.sort((a, b) => b.ageDays - a.ageDays || compare(a.case, b.case)),
    themes: themesOf(known),
    withoutTheme: known.filter(({ theme }) => theme === undefined).map(({ id }) => id),
    overdue: known
      .filter(({ answered }, index) => !answered && answers[index]?.verdict === "unmet")
      .map(({ id }) => id),
    findings: [
      ...answers.map((found) => findingBy("case-answer", found, plan, ["practice.answerWithinDays"])),
      ...solutions.map((found) => findingBy("case-solution", found, plan, ["practice.solveWithinDays"])),
      ...careOf(rows.map(standing)).map((found) => findingBy("case-care", found, plan)),
      ...notInCalendar(calendar, known, asOf).map((found) => findingBy("case-calendar", found, plan)),
    ],
  };
}

function openCase({ id, complex, enterprise, kind, answered }: Standing, ageDays: number): OpenCase {
  return { type: "open-case", key: keyOf("open-case", id), case: id, complex, enterprise, kind, ageDays, answered };
}

function notInCalendar(calendar: Calendar | undefined, cases: readonly Standing[], asOf: PlainDate): Found[] {
  const days = cases.flatMap(({ openedOn, solution = asOf }) => [openedOn, solution]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? [] : beyondCalendar(calendar, first, last);
}

function themesOf(cases: readonly Standing[]): RecurringTheme[] {
  return [...grouped(cases, ({ theme }) => theme)]
    .flatMap(([theme, those]) => (theme === undefined || those.length === 1 ? [] : [{ theme, those }]))
    .map(
      ({ theme, those }): RecurringTheme => ({
        type: "recurring-theme",
        key: keyOf("recurring-theme", theme),
        theme,
        cases: those.map(({ id }) => id).sort(compare),
        open: those.filter(({ closed }) => !closed).length,
        complexes: [...new Set(those.map(({ complex }) => complex))].sort(compare),
      }),
    )
    .sort((a, b) => b.cases.length - a.cases.length || compare(a.theme, b.theme));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function careOf(cases: readonly Standing[]): Found[] {
  return [...grouped(cases, ({ complex }) => complex)].map(([id, those]) => {
    const open = those.filter(({ closed, doubted }) => !closed || doubted);
    const numberOf = (some: readonly Standing[]) => new Set(some.map((each) => each.id)).size;
    const missing = open.flatMap(({ id: of, closedOn, doubted }) =>
      // One that is closed later is known to be open on the day.
      doubted ? [`cases.${of}.id`] : closedOn === undefined ? [`cases.${of}.closedOn`] : [],
    );
    return {
      subject: { kind: "complex", id },
      verdict: open.length > 0 ? "unknown" : "met",
      bound: "at-least",
      required: wholeDecimal(numberOf(those)),
      actual: wholeDecimal(numberOf(those) - numberOf(open)),
      unit: "cases",
      missing: [...new Set(missing)],
    };
  });
}
