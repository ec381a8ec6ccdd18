import { kindsOf, type Plan, STRONG } from "../../plan/index.js";
import type { BranchCovered, Coverage, Covered, FigureCovered, MemberCovered, Untried } from "./covered.js";
import type { Wanted } from "./wanted.js";
import { caseOf } from "./would.js";

/** What was never asked, worst first, each with a case that would. */
export function untriedIn(plan: Plan, known: Omit<Coverage, "type" | "untried">): Untried[] {
  const { clauses, standards, targets, readings, rules } = known;
  const before = [
    ...never("clause", clauses),
    ...never("standard", standards),
    ...standards.flatMap(({ id, figures }) => figures.flatMap((each) => ofFigure(id, each))),
    ...standards.flatMap(({ id, members }) => members.flatMap((each) => ofMember(id, each))),
    ...standards.flatMap(({ id, branches }) => branches.flatMap((each, at) => ofBranch(id, each, at))),
    ...never("target", targets),
    ...targets.flatMap(({ id, figure }) => ofFigure(id, figure)),
  ];
  const verdicts = [
    ...standards.flatMap(({ id, verdicts: reached }) => ofVerdict(id, reached, VERDICTS)),
    ...targets.flatMap(({ id, statuses }) => ofVerdict(id, statuses, STATUSES)),
  ];
  const after = [
    ...readings.flatMap(({ id, neverChosen }) =>
      neverChosen.map((side): Wanted => ({ of: "reading", id, what: side, side })),
    ),
    ...never("rule", rules),
  ];
  const told = (wanted: Wanted): Untried => {
    const { branch: _, side, ...rest } = wanted;
    return { ...rest, ...(side !== "" && { side }), ...caseOf(plan, wanted) };
  };
  const all = [...before, ...verdicts, ...after].map(told);
  return all.filter((each) => each.would !== undefined || isDue(plan, each));
}

const VERDICTS = ["met", "unmet", "waived", "unknown", "not-applicable"];
const STATUSES = ["met", "missed", "not-reached", "behind", "on-track", "not-due", "unknown"];

/** Whether it may be tried at all where no case for it can be made up: not every verdict can be come to, nor all be short. */
function isDue(plan: Plan, { of, id, side }: Untried): boolean {
  if (of !== "verdict" && side !== "short") return true;
  const standard = plan.standards.find((each) => each.id === id);
  if (!standard) return of === "figure";
  // Without a figure, as by the reading that sets none, it stays open whatever is recorded.
  const isOpen = (standard.test === "at-least" || standard.test === "at-most") && standard.value === undefined;
  const asks = standard.tested !== false && !isOpen;
  const isOwed = !standard.ranked && kindsOf(plan.clauses, standard.clauses).some((kind) => STRONG.includes(kind));
  return asks && (side === "met" || (isOwed && (side === "unmet" || side === "short")));
}

function never(of: Wanted["of"], things: readonly Covered[]): Wanted[] {
  return things.flatMap(({ id, covered }) => (covered ? [] : [{ of, id, side: "" }]));
}

function ofFigure(id: string, { tier, short, exactly }: FigureCovered): Wanted[] {
  return [...(short ? [] : ["short"]), ...(exactly ? [] : ["exactly"])].map((side) => ({
    of: "figure",
    id,
    what: tier === undefined ? side : `${tier}: ${side}`,
    side,
    ...(tier !== undefined && { tier }),
  }));
}

function ofMember(id: string, { id: member, there, lacking }: MemberCovered): Wanted[] {
  return [...(there ? [] : ["there"]), ...(lacking ? [] : ["lacking"])].map((side) => ({
    of: "member",
    id,
    what: `${member}: ${side}`,
    side,
    member,
  }));
}

function ofBranch(id: string, { asks, met, unmet, exactly }: BranchCovered, branch: number): Wanted[] {
  const sides = [...(met ? [] : ["met"]), ...(unmet ? [] : ["unmet"]), ...(exactly === false ? ["exactly"] : [])];
  return sides.map((side) => ({ of: "branch", id, what: `${JSON.stringify(asks)}: ${side}`, side, asks, branch }));
}

function ofVerdict(id: string, reached: readonly string[], all: readonly string[]): Wanted[] {
  return all.filter((verdict) => !reached.includes(verdict)).map((side) => ({ of: "verdict", id, what: side, side }));
}
