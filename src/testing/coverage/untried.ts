import type { Plan } from "../../plan/index.js";
import type { BranchCovered, Coverage, Covered, FigureCovered, MemberCovered, Untried } from "./covered.js";
import { answersOf } from "./rule-case.js";
import { caseOf, type Wanted } from "./would.js";

/** What was never asked, worst first, each with a case that would. */
export function untriedIn(plan: Plan, known: Omit<Coverage, "type" | "untried">): Untried[] {
  const wanted = [
    ...never("clause", known.clauses),
    ...never("standard", known.standards),
    ...known.standards.flatMap(({ id, figures }) => figures.flatMap((each) => ofFigure(id, each))),
    ...known.standards.flatMap(({ id, members }) => members.flatMap((each) => ofMember(id, each))),
    ...known.standards.flatMap(({ id, branches }) => branches.flatMap((each, at) => ofBranch(id, each, at))),
    ...never("target", known.targets),
    ...known.targets.flatMap(({ id, figure }) => ofFigure(id, figure)),
    ...known.readings.flatMap(({ id, neverChosen }) =>
      neverChosen.map((what): Wanted => ({ of: "reading", id, what, side: what })),
    ),
    ...never("rule", known.rules),
  ];
  const answers = answersOf(plan);
  return wanted.map((each) => {
    const { of, id, what } = each;
    return { of, id, ...(what !== undefined && { what }), would: caseOf(plan, each, answers) };
  });
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

function ofBranch(id: string, { asks, met, unmet }: BranchCovered, at: number): Wanted[] {
  return [...(met ? [] : ["met"]), ...(unmet ? [] : ["unmet"])].map((side) => ({
    of: "branch",
    id,
    what: `${JSON.stringify(asks)}: ${side}`,
    side,
    branch: at,
  }));
}
