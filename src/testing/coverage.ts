import * as z from "zod";
import { compareDecimals, guarded, takes, type Verdict } from "../finding/index.js";
import { isPlainObject, type Json, listOf } from "../kernel/index.js";
import { measureNamed } from "../measures/index.js";
import { madePlan, type Plan, type Standard } from "../plan/index.js";
import type { TargetStatus } from "../targets/index.js";
import type { PinnedRow } from "./compare.js";
import type { CaseResult } from "./run-cases.js";

/** What of one thing a suite has tried. */
export interface Covered {
  readonly id: string;
  /** Whether a passed case pins it (覆盖). */
  readonly covered: boolean;
  /** The cases that pin a row of it and pass. */
  readonly cases: readonly string[];
}

/** From which sides a figure was looked at. */
export interface FigureCovered {
  /** The tier that it is for, where it differs by tier. */
  readonly tier?: string;
  /** With a value that falls short of it. */
  readonly short: boolean;
  /** With a value that reaches it exactly. */
  readonly exactly: boolean;
}

/** What of a standard a suite has tried. */
export interface StandardCovered extends Covered {
  readonly verdicts: readonly Verdict[];
  /** Of a standard that compares with a figure, the figure for each tier that it asks. */
  readonly figures: readonly FigureCovered[];
  /** Members of its list that no case lacks by itself among those that it lists, as `lacks`. */
  readonly neverLacking: readonly string[];
}

/** What of a target a suite has tried. */
export interface TargetCovered extends Covered {
  readonly statuses: readonly TargetStatus[];
  readonly figure: FigureCovered;
}

/** What of a reading a suite has tried. */
export interface ReadingCovered extends Covered {
  /** The alternatives under which a case that passes pins a row. */
  readonly chosen: readonly string[];
  /** Alternatives under which no case asks (未选). */
  readonly neverChosen: readonly string[];
}

/** Something that no case tries. */
export interface Untried {
  readonly of: "clause" | "standard" | "figure" | "target" | "reading" | "rule";
  readonly id: string;
  /** What of it: an alternative, a tier, a side of a figure; absent for all of it. */
  readonly what?: string;
}

/** What of a plan a suite of cases tries (覆盖), and what it does not. */
export interface Coverage {
  readonly type: "coverage";
  /** Every clause that is not declaratory. */
  readonly clauses: readonly Covered[];
  readonly standards: readonly StandardCovered[];
  readonly targets: readonly TargetCovered[];
  /** Every rule that the plan gives clauses for. */
  readonly rules: readonly Covered[];
  readonly readings: readonly ReadingCovered[];
  /** What was never asked, worst first. */
  readonly untried: readonly Untried[];
}

/**
 * What of a plan the cases of a suite try: by clause, standard, target, rule and reading, each figure from both sides.
 *
 * Something is covered where a case that passes says something of a row that cites it. What was never asked is listed: clauses
 * first, then standards, figures, targets, readings and rules.
 *
 * Work: linear in the rows pinned.
 *
 * @param plan - the plan that the cases are about
 * @param results - what `runCases` gave
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { coverageOf, runCases } from "innovation-service-complex/testing";
 *
 * const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [], site: { floorArea: 2000 } };
 * const results = runCases(taizhou, [
 *   {
 *     id: "at-the-figure",
 *     clauses: ["4.1.2"],
 *     says: { zh: "恰为下限即达到", en: "The figure itself suffices." },
 *     ask: { assessTier: { complex, tier: "county", asOf: "2020-12-31" } },
 *     expect: [{ at: ["findings", "floor-area"], is: { verdict: "met" } }],
 *   },
 * ]);
 * const { standards } = coverageOf(taizhou, results);
 * standards[0]?.verdicts; // => ["met"]
 * standards[0]?.figures[0]; // => { tier: "county", short: false, exactly: true }
 * ```
 */
export function coverageOf(plan: Plan, results: readonly CaseResult[]): Coverage {
  return guarded(coverageOfTakes, covered, plan, results);
}

/** What {@link coverageOf} takes. */
export const coverageOfTakes = /* @__PURE__ */ (() =>
  takes("coverageOf", {
    plan: madePlan,
    results: listOf(z.custom<CaseResult>((value) => isPlainObject(value) && value.type === "case-result")),
  }))();

interface Seen {
  readonly id: string;
  readonly row: PinnedRow;
}

function covered(plan: Plan, results: readonly CaseResult[]): Coverage {
  const seen = results.flatMap(({ id, passed, pinned }) => (passed ? pinned.map((row): Seen => ({ id, row })) : []));
  const clauses = plan.clauses.flatMap(({ id, declaratory }) =>
    declaratory === undefined
      ? [
          of(
            id,
            seen.filter(({ row }) => row.clauses.includes(id)),
          ),
        ]
      : [],
  );
  const standards = plan.standards.map((standard) => standardCovered(plan, standard, seen));
  const targets = plan.targets.map(({ id }): TargetCovered => {
    const theirs = seen.filter(({ row }) => row.target === id);
    return { ...of(id, theirs), statuses: distinct(theirs, "status") as TargetStatus[], figure: sides(theirs) };
  });
  const rules = Object.keys(plan.cites).map((id) =>
    of(
      id,
      seen.filter(({ row }) => ruleOf(row) === id),
    ),
  );
  const readings = Object.entries(plan.readings).map(([id, { alternatives }]) =>
    readingCovered(id, alternatives, seen),
  );
  const known = { clauses, standards, targets, rules, readings };
  return { type: "coverage", ...known, untried: untriedIn(known) };
}

/** The rule that a row is of; a measure's is that of its definition. */
function ruleOf({ rule, type, id }: PinnedRow): Json | undefined {
  return type === "named-measure" && typeof id === "string" ? measureNamed(id)?.rule : rule;
}

function of(id: string, seen: readonly Seen[]): Covered {
  const cases = [...new Set(seen.map((each) => each.id))];
  return { id, covered: cases.length > 0, cases };
}

function standardCovered(plan: Plan, standard: Standard, seen: readonly Seen[]): StandardCovered {
  const theirs = seen.filter(({ row }) => row.rule === standard.id);
  const tiers = standard.tiers ?? plan.tiers.map(({ id }) => id);
  const hasFigure = standard.test === "at-least" || standard.test === "at-most";
  const byTier = hasFigure && typeof standard.value === "object";
  const listed = [...new Set(theirs.flatMap(({ row }) => [...itemsOf(row, "has"), ...itemsOf(row, "lacks")]))];
  const lacking = new Set(theirs.flatMap(({ row }) => itemsOf(row, "lacks")));
  return {
    ...of(standard.id, theirs),
    verdicts: distinct(theirs, "verdict") as Verdict[],
    figures: byTier
      ? tiers.map((tier) => ({ tier, ...sides(theirs.filter(({ row }) => row.tier === tier)) }))
      : hasFigure
        ? [sides(theirs)]
        : [],
    neverLacking: listed.filter((member) => !lacking.has(member)),
  };
}

function itemsOf({ items }: PinnedRow, part: "has" | "lacks"): string[] {
  const members: unknown = isPlainObject(items) ? items[part] : undefined;
  return Array.isArray(members) ? members.map(String) : [];
}

function distinct(seen: readonly Seen[], key: string): string[] {
  return [...new Set(seen.flatMap(({ row }) => (typeof row[key] === "string" ? [row[key]] : [])))];
}

function sides(seen: readonly Seen[]): FigureCovered {
  return {
    short: seen.some(({ row }) => row.shortfall !== undefined && row.shortfall !== 0 && row.shortfall !== "0"),
    exactly: seen.some(({ row }) => isSame(row.required ?? row.achieved, row.actual ?? row.achieved)),
  };
}

function isSame(required: Json | undefined, actual: Json | undefined): boolean {
  if (typeof required === "string" && typeof actual === "string") {
    return compareDecimals(required as `${number}`, actual as `${number}`) === 0;
  }
  return required !== undefined && required === actual;
}

function readingCovered(
  id: string,
  alternatives: { readonly [id: string]: unknown },
  seen: readonly Seen[],
): ReadingCovered {
  const theirs = seen.flatMap((each) => {
    const choice: unknown = isPlainObject(each.row.readings) ? each.row.readings[id] : undefined;
    const chosen = isPlainObject(choice) ? choice.id : choice;
    return typeof chosen === "string" ? [{ ...each, chosen }] : [];
  });
  const chosen = [...new Set(theirs.map((each) => each.chosen))];
  return { ...of(id, theirs), chosen, neverChosen: Object.keys(alternatives).filter((each) => !chosen.includes(each)) };
}

function untriedIn(known: Omit<Coverage, "type" | "untried">): Untried[] {
  const never = (kind: Untried["of"], things: readonly Covered[]) =>
    things.flatMap(({ id, covered: tried }): Untried[] => (tried ? [] : [{ of: kind, id }]));
  const figure = (id: string, { tier, short, exactly }: FigureCovered): Untried[] =>
    [...(short ? [] : ["short"]), ...(exactly ? [] : ["exactly"])].map((side) => ({
      of: "figure",
      id,
      what: tier === undefined ? side : `${tier}: ${side}`,
    }));
  return [
    ...never("clause", known.clauses),
    ...never("standard", known.standards),
    ...known.standards.flatMap(({ id, figures }) => figures.flatMap((each) => figure(id, each))),
    ...known.targets.flatMap(({ id, figure: each }) => figure(id, each)),
    ...known.readings.flatMap(({ id, neverChosen }) =>
      neverChosen.map((what): Untried => ({ of: "reading", id, what })),
    ),
    ...never("rule", known.rules),
  ];
}
