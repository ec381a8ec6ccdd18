import { addDays, type PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Complex, Milestone } from "./complex.js";
import type { Portfolio } from "./portfolio.js";
import type { Complaint, Problem } from "./problem.js";
import { inOrder, tiersEnded } from "./tiers-on.js";

/** Milestones that could not have happened as they are recorded: each complex is gone through once, day by day. */
export function milestoneOrder(plan: Plan, portfolio: Portfolio): Problem[] {
  return portfolio.complexes.flatMap((complex, index) =>
    outOfOrder(plan, complex).map(({ at, got, ...expected }) => ({
      subject: { kind: "complex", id: complex.id },
      path: `complexes[${index}].milestones[${at}]`,
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

/** What is known of a tier while its milestones are gone through. */
interface Course {
  /** By kind and list the milestones since the tier last ended. */
  readonly standing: Map<string, Milestone>;
  ended?: PlainDate;
}

function outOfOrder(plan: Plan, { milestones }: Complex): Misplaced[] {
  const courses = new Map<string, Course>(plan.tiers.map(({ id }) => [id, { standing: new Map() }]));
  const lastListed = new Map<string, Milestone>();
  for (const milestone of inOrder(milestones)) if (isListing(milestone)) lastListed.set(milestone.tier, milestone);
  const places = new Map(milestones.map((milestone, at) => [milestone, at]));
  const found: Misplaced[] = [];
  for (const milestone of inOrder(milestones)) {
    const course = courses.get(milestone.tier);
    if (!course) continue;
    const wrong = wrongWith(milestone, course, lastListed.get(milestone.tier));
    if (wrong) found.push({ at: places.get(milestone) ?? 0, got: milestone, ...wrong });
    follow(plan, courses, milestone);
  }
  return found.sort((a, b) => a.at - b.at);
}

function wrongWith(milestone: Milestone, course: Course, lastListed: Milestone | undefined): Expected | undefined {
  const { kind, tier, on } = milestone;
  const standing = [...course.standing.values()];
  if (kind === "delisted") {
    if (standing.some(isListing) || course.ended === on) return undefined;
    const later = lastListed !== undefined && lastListed.on >= on;
    return {
      zh: "在列入或认定之后的撤销",
      en: "a delisting after the tier was listed or recognised",
      example: later ? { kind, tier, on: addDays(lastListed.on, 1) } : { kind: "cultivated", tier, on },
    };
  }
  const recognised = standing.find((other) => other.kind === "recognised");
  if (recognised && kind !== "recognised") {
    return {
      zh: "在同一层级认定之前的培育或申报",
      en: "a listing or an application before the tier is recognised",
      example: { ...milestone, on: addDays(recognised.on, -1) },
    };
  }
  const first = course.standing.get(keyOf(milestone));
  return first && { zh: "同一层级同类里程碑只记一次", en: "a milestone of this kind and tier once", example: first };
}

function follow(plan: Plan, courses: ReadonlyMap<string, Course>, milestone: Milestone): void {
  if (milestone.kind !== "delisted") {
    const standing = courses.get(milestone.tier)?.standing;
    if (standing && !standing.has(keyOf(milestone))) standing.set(keyOf(milestone), milestone);
    return;
  }
  for (const tier of tiersEnded(plan, milestone.tier)) {
    const course = courses.get(tier);
    if (course && [...course.standing.values()].some(isListing)) course.ended = milestone.on;
    course?.standing.clear();
  }
}

function isListing({ kind }: Milestone): boolean {
  return kind === "cultivated" || kind === "recognised";
}

function keyOf({ kind, list }: Milestone): string {
  return JSON.stringify([kind, list]);
}
