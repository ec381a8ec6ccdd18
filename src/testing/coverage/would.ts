import type { Case } from "../../cases/index.js";
import type { Json } from "../../kernel/index.js";
import type { Plan, Standard } from "../../plan/index.js";
import type { Untried } from "./covered.js";
import { factsAbout, factsFor } from "./facts-for.js";
import { type Answers, ruleCase } from "./rule-case.js";
import { leavesOf } from "./standard.js";
import { targetCase } from "./target-case.js";

/** What no case tries, and what a case that would has to be about. */
export interface Wanted extends Omit<Untried, "would"> {
  /** The side of a figure, a member or a branch; the alternative of a reading; empty for all of it. */
  readonly side: string;
  readonly tier?: string;
  readonly member?: string;
  /** Which of the things that the conditions of a standard ask. */
  readonly branch?: number;
}

/** What a case asks, and where it looks. */
type Asking = Pick<Case, "ask" | "expect">;

/** A case that would try it, to be completed with what is due. */
export function caseOf(plan: Plan, wanted: Wanted, answers: Answers): Case {
  const { of, id, what } = wanted;
  const name = [of, id, ...(what === undefined ? [] : [what])].join(" ");
  const standard = of === "reading" || of === "rule" ? undefined : plan.standards.find((each) => each.id === id);
  const target = of === "figure" || of === "target" ? plan.targets.find((each) => each.id === id) : undefined;
  const head = {
    id: `untried ${name}`.slice(0, 200),
    clauses: [...(standard?.clauses ?? target?.clauses ?? clausesOf(plan, wanted))],
    says: { zh: `尚未测到：${name}`, en: `not tried yet: ${name}` },
  };
  if (standard) return { ...head, ...standardCase(plan, standard, wanted) };
  if (target) return { ...head, ...targetCase(plan, target, wanted.side) };
  if (of === "reading")
    return { ...head, readings: { [id]: choiceOf(plan, id, wanted.side) }, ...readingCase(plan, wanted) };
  return { ...head, ...(of === "clause" ? clauseCase(plan, id, answers) : ruleCase(id, answers)) };
}

function clausesOf({ readings, cites }: Plan, { of, id }: Wanted): readonly string[] {
  if (of === "clause") return [id];
  return (of === "reading" ? readings[id]?.clauses : cites[id]) ?? [];
}

function standardCase(
  plan: Plan,
  standard: Standard,
  { tier, side, member, branch }: Omit<Wanted, "of" | "id">,
): Asking {
  const of = tier ?? standard.tiers?.[0] ?? plan.tiers[0]?.id ?? "";
  const leaf = branch === undefined ? undefined : leavesOf(standard)[branch];
  const facts = leaf === undefined ? factsFor(plan, standard, of, side, member) : factsAbout(leaf, of, side === "met");
  const complex = { id: "complex", name: "综合体", locality: plan.localities[0]?.id ?? "", milestones: [], ...facts };
  // Of who is asked nothing, or where nothing is decided, the verdict may be another.
  const isKnown = standard.when === undefined && standard.effect === "decides";
  const verdict = side === "short" ? { verdict: "unmet" } : { verdict: "met" };
  return {
    ask: { assessTier: { complex: complex as Json, tier: of, asOf: plan.period.to } },
    expect: [{ at: ["findings", standard.id], is: isKnown && (side === "short" || side === "exactly") ? verdict : {} }],
  };
}

/** A case of what the alternative sets. */
function readingCase(plan: Plan, { id, side }: Wanted): Asking {
  const set = Object.keys(plan.readings[id]?.alternatives[side]?.set ?? {});
  const [list, name] = (set[0] ?? "").split(".");
  const standard = plan.standards.find((each) => list === "standards" && each.id === name);
  const target = plan.targets.find((each) => list === "targets" && each.id === name);
  if (standard) return standardCase(plan, standard, { side: "" });
  if (target) return targetCase(plan, target, "");
  return { ask: { checkPortfolio: { portfolio: { complexes: [] } } }, expect: [] };
}

function choiceOf({ readings }: Plan, id: string, alternative: string) {
  return readings[id]?.alternatives[alternative]?.takes === undefined ? alternative : { id: alternative, value: 1 };
}

/** The first standard, target or rule that rests on a clause. */
function clauseCase(plan: Plan, clause: string, answers: Answers): Asking {
  const rests = ({ clauses }: { readonly clauses: readonly string[] }) => clauses.includes(clause);
  const [standard, target] = [plan.standards.find(rests), plan.targets.find(rests)];
  if (standard) return standardCase(plan, standard, { side: "" });
  if (target) return targetCase(plan, target, "");
  return answers.where(({ clauses }) => clauses.includes(clause));
}
