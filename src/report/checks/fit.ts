import {
  checkAgainstPlan,
  checkScorecard,
  faultsOfStandings,
  type Scorecard,
  type StandingRules,
} from "../../appraisal/index.js";
import { type Fault, type Finding, faultAt, PolicyError, type Subject } from "../../finding/index.js";
import { faultsOfPolicy } from "../../funding/index.js";
import { type Condition, faultsOfCondition, type Known, knownIn, type Plan, type Word } from "../../plan/index.js";
import { faultFinding } from "../../registry/index.js";
import type { CheckOptions } from "./check.js";

/** Scorecards, rules and a policy that are handed in together. */
type HandedIn = Pick<CheckOptions, "scorecards" | "standing" | "funding">;

/** What does not fit, and in which of them. */
interface Unfit {
  readonly subject: Subject;
  readonly fault: Fault;
}

/** Refuses scorecards, rules and a policy that do not fit the plan or one another; `funding` is where the policy stands. */
export function requireFit(plan: Plan, handedIn: HandedIn, funding: string): void {
  const faults = unfitIn(plan, handedIn, funding).map(({ fault }) => fault);
  if (faults.length > 0) throw new PolicyError(UNFIT, faults);
}

/** The findings of scorecards, rules and a policy that do not fit the plan or one another. */
export function unfitFound(plan: Plan, handedIn: HandedIn): Finding[] {
  return unfitIn(plan, handedIn, "funding").map(({ subject, fault }) =>
    faultFinding(plan, { rule: "record-unfit", effect: "decides" }, { subject }, fault),
  );
}

const UNFIT = { zh: "指标体系、规则与计划不相配", en: "scorecards, rules and plan that do not fit together" };

function unfitIn(plan: Plan, { scorecards = [], standing, funding: policy }: HandedIn, funding: string): Unfit[] {
  const seen = new Set<string>();
  return [
    ...under("plan", { kind: "plan", id: plan.id }, namedByPlan(plan, scorecards, standing)),
    ...scorecards.flatMap((scorecard, index) => {
      const { id } = scorecard;
      const again = seen.has(id) ? [faultAt("id", id, ONCE.zh, ONCE.en, `${id}-2`, "double")] : [];
      seen.add(id);
      const faults = [...again, ...checkScorecard(scorecard, plan), ...checkAgainstPlan(plan, scorecard)];
      return under(`scorecards[${index}]`, { kind: "scorecard", id }, faults);
    }),
    ...(standing
      ? under(
          "standing",
          { kind: "standing-rules", id: standing.id },
          faultsOfStandings(standing, { plan, scorecards }),
        )
      : []),
    ...(policy
      ? under(funding, { kind: "funding-policy", id: policy.id }, faultsOfPolicy(policy, { plan, scorecards }))
      : []),
  ];
}

/** The grades and standings that the plan's conditions ask for are of the scorecards and rules that are handed in. */
function namedByPlan(plan: Plan, scorecards: readonly Scorecard[], standing: StandingRules | undefined): Fault[] {
  const [grades, standings] = [scorecards.flatMap((each) => each.grades), standing?.standings ?? []];
  const ids = (words: readonly Word[]) => words.map(({ id }) => id);
  const known: Known = {
    choices: {
      ...knownIn(plan).choices,
      ...(grades.length > 0 && { grade: ids(grades) }),
      ...(standing && { standing: ids(standings) }),
    },
    words: [...grades, ...standings],
  };
  return plan.standards.flatMap(({ when, ...standard }, index) => {
    const at = (key: string, condition: Condition | undefined) =>
      condition ? faultsOfCondition(condition, `standards[${index}].${key}`, known) : [];
    return [...at("requires", "requires" in standard ? standard.requires : undefined), ...at("when", when)];
  });
}

const ONCE = { zh: "各指标体系互不相同的标识", en: "an id that stands once among the scorecards" };

function under(path: string, subject: Subject, faults: readonly Fault[]): Unfit[] {
  return faults.map((fault) => ({ subject, fault: { ...fault, path: `${path}.${fault.path}` } }));
}
