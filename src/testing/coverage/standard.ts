import type { Verdict } from "../../finding/index.js";
import { isPlainObject, type Json, sameJson } from "../../kernel/index.js";
import { type Condition, LIST_FACTS, type Plan, type Standard } from "../../plan/index.js";
import type { PinnedRow } from "../compare.js";
import type { BranchCovered, FigureCovered, MemberCovered, StandardCovered } from "./covered.js";
import { distinct, isAtFigure, of, type Seen, sides } from "./seen.js";

/** What of a standard a suite has tried. */
export function standardCovered(plan: Plan, standard: Standard, seen: readonly Seen[]): StandardCovered {
  const theirs = seen.filter(({ row }) => row.rule === standard.id);
  const tiers = standard.tiers ?? plan.tiers.map(({ id }) => id);
  return {
    ...of(standard.id, theirs),
    verdicts: distinct(theirs, "verdict") as Verdict[],
    figures: figuresOf(standard, theirs, tiers),
    members: membersOf(plan, standard).map((id): MemberCovered => ({ id, ...membership(id, theirs) })),
    branches: leavesOf(standard).map((asks) => {
      const isAlone = "requires" in standard && sameJson(asks, standard.requires);
      return branchCovered(asks, isAlone, theirs);
    }),
  };
}

function figuresOf(standard: Standard, theirs: readonly Seen[], tiers: readonly string[]): FigureCovered[] {
  if ("requires" in standard || standard.test === "one-of" || standard.test === "listed") return [];
  if (standard.test === "within") return [sides(theirs)];
  if (standard.test === "covers") return standard.atLeast === "all" ? [] : [sides(theirs)];
  if (typeof standard.value !== "object") return standard.value === undefined ? [] : [sides(theirs)];
  return tiers.map((tier) => ({ tier, ...sides(theirs.filter(({ row }) => row.tier === tier)) }));
}

/** The members of the list that a standard looks at. */
function membersOf(plan: Plan, standard: Standard): readonly string[] {
  if (standard.test === "covers") return plan[LIST_FACTS[standard.fact]].map(({ id }) => id);
  return standard.test === "one-of" ? standard.accepted : [];
}

/** Of a choice, a member lacks wherever another was chosen. */
function membership(id: string, theirs: readonly Seen[]): Omit<MemberCovered, "id"> {
  const items = theirs.flatMap(({ row }) => (isPlainObject(row.items) ? [row] : []));
  const named = (row: PinnedRow, part: "has" | "lacks") => namesIn(row, part).includes(id);
  const has = items.map((row) => named(row, "has"));
  return {
    there: has.includes(true),
    lacking: items.some((row, at) => named(row, "lacks") || (has[at] === false && namesIn(row, "has").length > 0)),
  };
}

function namesIn({ items }: PinnedRow, part: "has" | "lacks"): string[] {
  const members: unknown = isPlainObject(items) ? items[part] : undefined;
  return Array.isArray(members) ? members.map(String) : [];
}

/** What the conditions of a standard ask, one by one, as it is written. */
function leavesOf(standard: Standard): Json[] {
  const conditions = [
    ...(standard.when ? [standard.when] : []),
    ...("requires" in standard ? [standard.requires] : []),
  ];
  return conditions.flatMap(leavesIn);
}

function leavesIn(condition: Condition): Json[] {
  if ("all" in condition) return condition.all.flatMap(leavesIn);
  if ("any" in condition) return condition.any.flatMap(leavesIn);
  return "not" in condition ? leavesIn(condition.not) : [JSON.parse(JSON.stringify(condition))];
}

function branchCovered(asks: Json, isAlone: boolean, theirs: readonly Seen[]): BranchCovered {
  const parts = theirs.flatMap(({ row }) => within(row)).filter((row) => isAsked(row, asks));
  // What requires one thing alone is the finding of it.
  const rows: readonly Readonly<Record<string, unknown>>[] = isAlone
    ? [...parts, ...theirs.map(({ row }) => row)]
    : parts;
  const met = rows.some(({ verdict }) => verdict === "met");
  const unmet = rows.some(({ verdict, shortfall }) => verdict === "unmet" || shortfall !== undefined);
  return isPlainObject(asks) && "value" in asks
    ? { asks, met, unmet, exactly: rows.some(isAtFigure) }
    : { asks, met, unmet };
}

function isAsked({ asks }: Record<string, unknown>, asked: Json): boolean {
  return asks !== undefined && sameJson(asks, asked);
}

/** A finding, and all that it was drawn from. */
function within(row: unknown): Record<string, unknown>[] {
  if (!isPlainObject(row)) return [];
  const because = Array.isArray(row.because) ? row.because : [];
  return [row, ...because.flatMap(within), ...within(row.when)];
}
