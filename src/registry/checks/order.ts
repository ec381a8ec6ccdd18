import { addDays, type PlainDate } from "../../kernel/index.js";
import type { Plan, Word } from "../../plan/index.js";
import type { Complex, Milestone } from "../complex.js";
import type { Portfolio } from "../portfolio.js";
import { endsList, inOrder, tiersEnded } from "../tiers-on.js";
import { isListOf } from "../understood.js";
import type { Complaint, Problem } from "./problem.js";

/** Milestones that could not have happened as they are recorded: each complex is gone through once, day by day. */
export function milestoneOrder(plan: Plan, portfolio: Portfolio): Problem[] {
  return portfolio.complexes.flatMap((complex, index) =>
    outOfOrder(plan, complex, portfolio.members?.lists).map(({ at, got, ...expected }) => ({
      subject: { kind: "complex", id: complex.id },
      path: `complexes[${index}].milestones[${at}]`,
      apart: [got.kind, got.tier, got.on, got.list],
      got,
      ...expected,
    })),
  );
}

type Expected = Pick<Complaint, "zh" | "en" | "example">;

interface Misplaced extends Expected {
  readonly at: number;
  readonly got: Milestone;
}

/** What is known of a tier while the milestones of a complex are gone through. */
interface Course {
  /** By kind and list the first milestone since the tier last ended. */
  readonly standing: Map<string, Milestone>;
  /** Whether it is held. */
  held: boolean;
  recognised?: Milestone | undefined;
  /** The list of the last listing. */
  list?: string | undefined;
  /** The day on which it was held and ended. */
  ended?: PlainDate;
}

function outOfOrder(plan: Plan, { milestones }: Complex, declared: readonly Word[] | undefined): Misplaced[] {
  const inTurn = inOrder(milestones.map((milestone, at) => ({ ...milestone, at })));
  const courses = new Map<string, Course>(plan.tiers.map(({ id }) => [id, { standing: new Map(), held: false }]));
  const lastListed = new Map(inTurn.filter(isListing).map(({ tier, on }) => [tier, on]));
  const found = inTurn.flatMap(({ at, ...milestone }) => {
    const course = courses.get(milestone.tier);
    if (!course) return [];
    const wrong =
      wrongWith(milestone, course, lastListed.get(milestone.tier)) ?? otherList(milestone, course, plan, declared);
    follow(plan, courses, course, milestone);
    return wrong ? [{ at, got: milestone, ...wrong }] : [];
  });
  return found.sort((a, b) => a.at - b.at);
}

function wrongWith(milestone: Milestone, course: Course, lastListed: PlainDate | undefined): Expected | undefined {
  const { kind, tier, on } = milestone;
  const { standing, held, recognised, ended } = course;
  if (kind === "delisted") {
    if (held || ended === on) return undefined;
    const later = lastListed !== undefined && lastListed >= on;
    return {
      zh: "在列入或认定之后的撤销",
      en: "a delisting after the tier was listed or recognised",
      example: later ? { kind, tier, on: addDays(lastListed, 1) } : { kind: "cultivated", tier, on },
    };
  }
  if (recognised && kind !== "recognised") {
    return {
      zh: "在同一层级认定之前的培育或申报",
      en: "a listing or an application before the tier is recognised",
      example: { ...milestone, on: addDays(recognised.on, -1) },
    };
  }
  const first = standing.get(keyOf(milestone));
  return first && { zh: "同一层级同类里程碑只记一次", en: "a milestone of this kind and tier once", example: first };
}

/** Of a delisting from a list that is known, when it stood at the tier only on others. */
function otherList(
  { list, ...milestone }: Milestone,
  { held, standing, list: last }: Course,
  plan: Plan,
  declared: readonly Word[] | undefined,
): Expected | undefined {
  if (milestone.kind !== "delisted" || !held || list === undefined || !isListOf(plan, declared, list, []))
    return undefined;
  const on = [...standing.values()].filter(isListing).map((each) => each.list);
  if (last === undefined || on.includes(list) || on.includes(undefined)) return undefined;
  return {
    zh: "自其所在名单的撤销",
    en: "a delisting from the list that it stands on",
    example: { ...milestone, list: last },
  };
}

/** Takes a milestone into account for those that come after it. */
function follow(plan: Plan, courses: ReadonlyMap<string, Course>, course: Course, milestone: Milestone): void {
  if (milestone.kind === "delisted") {
    const { list } = milestone;
    if (!endsList(list, course.list)) {
      course.standing.delete(keyOf({ ...milestone, kind: "cultivated" }));
      return;
    }
    for (const tier of tiersEnded(plan, milestone.tier)) end(courses.get(tier), milestone.on);
    return;
  }
  if (!course.standing.has(keyOf(milestone))) course.standing.set(keyOf(milestone), milestone);
  if (isListing(milestone)) {
    course.held = true;
    course.list = milestone.list;
  }
  if (milestone.kind === "recognised") course.recognised ??= milestone;
}

function end(course: Course | undefined, on: PlainDate): void {
  if (!course) return;
  if (course.held) course.ended = on;
  course.held = false;
  course.recognised = undefined;
  course.list = undefined;
  course.standing.clear();
}

function isListing({ kind }: Milestone): boolean {
  return kind === "cultivated" || kind === "recognised";
}

function keyOf({ kind, list }: Milestone): string {
  return JSON.stringify([kind, list]);
}
